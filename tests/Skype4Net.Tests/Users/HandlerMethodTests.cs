using System.Reflection;
using Skype4Net.Engine;
using Skype4Net.Tests.Receiving;

namespace Skype4Net.Tests.Users;

/// <summary>Every event has a method, and only methods that are overridden are subscribed.</summary>
public class HandlerMethodTests
{
    private static readonly Type[] s_owners =
    [
        typeof(ISkype),
        .. typeof(ISkype).GetProperties().Select(p => p.PropertyType).Where(t => t.Name.EndsWith("Service", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_event_of_a_client_and_of_its_services_has_a_method()
    {
        // The whole wire is for logs; a failing handler must not be told by a handler.
        string[] withoutMethod = [nameof(ISkype.Wire), nameof(ISkype.HandlerErrors)];

        Assert.Empty(s_owners.SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(IObservable<>))
            .Where(p => p.GetCustomAttribute<HandlerEventAttribute>() is null)
            .Select(p => p.Name)
            .Except(withoutMethod));
    }

    [Fact]
    public void Every_method_is_named_after_its_event_and_takes_what_the_event_gives()
    {
        (string Method, Type Value)[] events = [.. s_owners.Append(typeof(WireEvents)).SelectMany(t => t.GetProperties())
            .Select(p => (Property: p, Event: p.GetCustomAttribute<HandlerEventAttribute>()))
            .Where(p => p.Event is not null)
            .Select(p => ($"On{p.Event!.Name ?? p.Property.Name}Async", ValueOf(p.Property.PropertyType)))];

        Assert.Equal(
            events.Order(),
            typeof(SkypeEventHandlerBase).GetMethods().Where(m => m.IsVirtual && m.DeclaringType == typeof(SkypeEventHandlerBase))
                .Select(m => (m.Name, m.GetParameters()[0].ParameterType)).Order());
    }

    [Fact]
    public async Task A_method_that_is_not_overridden_asks_the_client_for_nothing()
    {
        await using var box = new MailBox();
        await box.StartAsync(observe: _ => { });
        using IDisposable use = box.Skype.Use(new Moods());
        box.Client.Sent.Clear();

        box.Arrives(10);
        await box.SettleAsync();

        Assert.Empty(box.Client.Sent);
    }

    [Fact]
    public async Task A_method_that_is_overridden_has_its_event_subscribed()
    {
        await using var box = new MailBox();
        await box.StartAsync(observe: _ => { });
        var handlers = new Messages();
        using IDisposable use = box.Skype.Use(handlers);

        box.Arrives(10);
        await box.SettleAsync();

        Assert.Equal(10, await handlers.Received.Task.InTime());
    }

    [Fact]
    public async Task A_method_that_a_class_in_between_overrides_is_called()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        var handlers = new InheritedMoods();
        using IDisposable use = scripted.Skype.Use(handlers);

        scripted.Client.Push("USER anna MOOD_TEXT in");

        Assert.Equal("in", await handlers.Heard.Task.InTime());
    }

    private static Type ValueOf(Type stream)
        => (stream.IsInterface ? stream : stream.GetInterface("IObservable`1")!).GetGenericArguments()[0];

    private class Moods : SkypeEventHandler
    {
        public TaskCompletionSource<string> Heard { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override ValueTask OnMoodChangedAsync(MoodChanged change, CancellationToken cancellationToken = default)
        {
            Heard.TrySetResult(change.Text);
            return default;
        }
    }

    private sealed class InheritedMoods : Moods;

    private sealed class Messages : SkypeEventHandler
    {
        public TaskCompletionSource<long> Received { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
        {
            Received.TrySetResult(message.Id);
            return default;
        }
    }
}
