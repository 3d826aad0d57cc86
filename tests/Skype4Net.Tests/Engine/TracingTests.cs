using System.Diagnostics;
using Skype4Net.Engine;
using Span = System.Diagnostics.Activity;

namespace Skype4Net.Tests.Engine;

/// <summary>The spans of the activity source <c>Skype4Net</c>.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public class TracingTests
{
    private const string Name = "activity source";

    [Fact]
    public async Task A_command_is_a_client_span_beneath_that_of_its_caller_who_stays_current()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = c => c == "GET USER anna FULLNAME" ? "USER anna FULLNAME Anna B." : null;
        using var spans = new Spans();
        using Span caller = new Span("caller").Start();

        Assert.Equal("Anna B.", await scripted.Skype.User("anna").FullName.GetAsync().InTime());

        Span span = Assert.Single(spans.Ended);
        Assert.Equal("GET USER FULLNAME", span.OperationName);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(caller.SpanId, span.ParentSpanId);
        Assert.Same(caller, Span.Current);
        Assert.Equal(
            [("messaging.system", "skype"), ("skype4net.command.name", "GET USER FULLNAME")],
            span.TagObjects.Select(t => (t.Key, t.Value as string)));
    }

    [Fact]
    public async Task A_read_that_blocks_is_a_span_too_and_a_cached_one_is_none()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = c => c == "GET USER anna FULLNAME" ? "USER anna FULLNAME Anna B." : null;
        using var spans = new Spans();

        Assert.Equal("Anna B.", scripted.Skype.User("anna").FullName.Value);
        Assert.Equal("Anna B.", await scripted.Skype.User("anna").FullName);

        Assert.Equal("GET USER FULLNAME", Assert.Single(spans.Ended).OperationName);
    }

    [Fact]
    public async Task A_refused_command_has_the_number_of_the_error_and_not_its_text()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = _ => "ERROR 26 Unknown user anna";
        using var spans = new Spans();

        await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.User("anna").FullName.GetAsync().InTime());

        Span span = Assert.Single(spans.Ended);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("26", span.GetTagItem("error.type"));
        Assert.DoesNotContain("anna", Shown(span));
    }

    [Theory]
    [InlineData("ALTER CHAT #x SETTOPIC Lunch at SEARCH", "ALTER CHAT SETTOPIC")]
    [InlineData("alter chat #x enterpassword geheim", "ALTER CHAT ENTERPASSWORD")]
    [InlineData("SET PROFILE MOOD_TEXT gone fishing", "SET PROFILE MOOD_TEXT")]
    [InlineData("SET USERSTATUS AWAY", "SET USERSTATUS")]
    [InlineData("GET CALL 5 STATUS", "GET CALL STATUS")]
    [InlineData("PING", "PING")]
    [InlineData("BREW anna coffee", "(unknown)")]
    [InlineData("GET SECRET", "(unknown)")]
    [InlineData("GET", "(unknown)")]
    [InlineData("", "(unknown)")]
    public void The_name_of_a_command_has_words_of_the_protocol_alone(string command, string name) => Assert.Equal(name, CommandNames.Of(command));

    [Fact]
    public void Every_command_of_the_protocol_has_the_name_of_its_words()
    {
        string[] wrong = [.. Skype4Net.Protocol.AllCommands.All
            .Select(c => (c.Words, Name: CommandNames.Of(string.Join(' ', c.Template.Split(' ').Select(p => p[0] == '{' ? "x7" : p)))))
            .Where(c => c.Name != c.Words)
            .Select(c => $"{c.Words}: {c.Name}")];

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task An_event_is_a_span_with_its_handlers_beneath_and_their_commands_beneath_these()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = c => c == "GET USER anna FULLNAME" ? "USER anna FULLNAME Anna B." : null;
        var handled = new TaskCompletionSource();
        using var spans = new Spans();
        using Span program = new Span("program").Start();
        using var handler = scripted.Skype.Contacts.MoodChanged.Handle(async change =>
        {
            await change.User.FullName;
            handled.SetResult();
        });
        program.Stop();

        scripted.Client.Push("USER anna MOOD_TEXT secret mood");
        await handled.Task.InTime();
        Span call = await spans.NextAsync("handle Contacts.MoodChanged");

        Span received = spans.Ended.Single(s => s.OperationName == "Contacts.MoodChanged");
        Span command = spans.Ended.Single(s => s.OperationName == "GET USER FULLNAME");
        Assert.Equal(default, received.ParentSpanId);
        Assert.Equal(ActivityKind.Consumer, received.Kind);
        Assert.Equal(received.SpanId, call.ParentSpanId);
        Assert.Equal(call.SpanId, command.ParentSpanId);
        Assert.All(spans.Ended, s => Assert.DoesNotContain("secret", Shown(s)));
        Assert.All(spans.Ended, s => Assert.DoesNotContain("anna", Shown(s)));
    }

    [Fact]
    public async Task What_a_handler_throws_is_named_by_its_type()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var spans = new Spans();
        using var later = scripted.Skype.Contacts.MoodChanged.Handle(_ => throw new InvalidOperationException("about anna"));
        using var atOnce = scripted.Skype.Contacts.MoodChanged.Subscribe(_ => throw new FormatException("about anna"));

        scripted.Client.Push("USER anna MOOD_TEXT hello");
        Span call = await spans.NextAsync("handle Contacts.MoodChanged");
        Span received = await spans.NextAsync("Contacts.MoodChanged");

        Assert.Equal("System.InvalidOperationException", call.GetTagItem("error.type"));
        Assert.Equal("System.FormatException", received.GetTagItem("error.type"));
        Assert.DoesNotContain("anna", Shown(call) + Shown(received));
    }

    [Fact]
    public async Task The_event_of_one_object_is_named_without_it()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var spans = new Spans();
        using var mood = scripted.Skype.User("anna").MoodText.Subscribe(_ => { });

        scripted.Client.Push("USER anna MOOD_TEXT hello");

        Assert.DoesNotContain("anna", Shown(await spans.NextAsync("USER MOOD_TEXT")));
    }

    [Fact]
    public async Task Without_a_listener_a_command_costs_as_much_as_before()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = _ => "PONG";
        User anna = scripted.Skype.User("anna");
        scripted.Client.Push("USER anna FULLNAME Anna B.");
        scripted.Client.Answer = c => c == "GET USER anna FULLNAME" ? "USER anna FULLNAME Anna B." : "PONG";
        await anna.FullName;

        long off = await AllocatedByReads(anna);
        long on;
        using (new Spans())
            on = await AllocatedByReads(anna);
        long offAgain = await AllocatedByReads(anna);

        Assert.InRange(offAgain, off - 20_000, off + 20_000);
        Assert.True(on > off + (100 * 400), $"{on} bytes with a listener and {off} without one: nothing was traced, so nothing was proved.");
        Assert.False(Tracing.IsOn);
    }

    [Fact]
    public async Task Without_a_listener_an_event_and_its_handlers_cost_as_much_as_before()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        var deliveries = new Deliveries(scripted);
        await deliveries.AllocatedAsync();

        long off = await deliveries.LeastAllocatedAsync();
        long on;
        using (new Spans())
            on = await deliveries.LeastAllocatedAsync();
        long offAgain = await deliveries.LeastAllocatedAsync();

        // A span and its tags are more than 400 bytes; an event with two handlers has at least two.
        Assert.True(on > off
            + (Deliveries.Events * 800), $"{on} bytes with a listener and {off} without one: nothing was traced, so nothing was proved.");
        Assert.InRange(offAgain, 0, off + (Deliveries.Events * 100));
        Assert.False(Tracing.IsOn);
    }

    // The client answers within the call, so all of it is allocated on this thread.
    private static async Task<long> AllocatedByReads(User user)
    {
        await user.FullName.RefreshAsync();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            _ = user.FullName.RefreshAsync().AsTask().IsCompleted;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Shown(Span span)
        => string.Join('|', span.TagObjects.Select(t => $"{t.Key}={t.Value}").Prepend(span.DisplayName).Append(span.StatusDescription));

    /// <summary>Events that a handler of each kind gets, and what they allocate on all threads.</summary>
    private sealed class Deliveries
    {
        public const int Events = 1000;
        private readonly ScriptedSkype _scripted;
        private TaskCompletionSource _all = new();
        private int _left;

        public Deliveries(ScriptedSkype scripted)
        {
            _scripted = scripted;
            scripted.Skype.Contacts.MoodChanged.Subscribe(_ => OnDelivered());
            scripted.Skype.Contacts.MoodChanged.Handle(_ =>
            {
                OnDelivered();
                return default;
            });
        }

        /// <summary>The least of some rounds: what else happens in the process only adds to one.</summary>
        public async Task<long> LeastAllocatedAsync()
        {
            long least = long.MaxValue;
            for (int round = 0; round < 5; round++)
                least = Math.Min(least, await AllocatedAsync());
            return least;
        }

        public async Task<long> AllocatedAsync()
        {
            _all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _left = 2 * Events;
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int i = 0; i < Events; i++)
                _scripted.Client.Push(i % 2 == 0 ? "USER anna MOOD_TEXT one" : "USER anna MOOD_TEXT two");
            await _all.Task.InTime();
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        private void OnDelivered()
        {
            if (Interlocked.Decrement(ref _left) == 0)
                _all.SetResult();
        }
    }

    /// <summary>Listens to the source as a collector of traces does.</summary>
    private sealed class Spans : IDisposable
    {
        private readonly List<Span> _ended = [];
        private readonly SemaphoreSlim _more = new(0);
        private readonly ActivityListener _listener;

        public Spans()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Skype4Net",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = Keep,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IReadOnlyList<Span> Ended
        {
            get
            {
                lock (_ended)
                    return [.. _ended];
            }
        }

        /// <summary>The span of that name, when it has ended.</summary>
        public async Task<Span> NextAsync(string name)
        {
            while (true)
            {
                if (Ended.FirstOrDefault(s => s.OperationName == name) is { } span)
                    return span;
                Assert.True(await _more.WaitAsync(Eventually.Limit), $"No span {name} ended.");
            }
        }

        public void Dispose()
        {
            _listener.Dispose();
            _more.Dispose();
        }

        private void Keep(Span span)
        {
            lock (_ended)
                _ended.Add(span);
            _more.Release();
        }
    }
}
