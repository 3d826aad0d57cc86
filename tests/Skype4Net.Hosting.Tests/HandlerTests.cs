using Microsoft.Extensions.DependencyInjection;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Hosting.Tests;

/// <summary>Handlers as services: an object and a scope for each event.</summary>
public class HandlerTests
{
    [Fact]
    public async Task Each_event_has_an_object_and_a_scope_of_its_own_that_end_with_the_call()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        var record = new Record();
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSingleton(record).AddScoped<Unit>().AddSkypeHandler<Counter>();
        await hosted.StartAsync();
        Assert.Equal(0, record.Made);

        await anna.SayAsync("one");
        await anna.ExpectReplyAsync("unit 1");
        await anna.SayAsync("two");
        await anna.ExpectReplyAsync("unit 2");

        Assert.Equal((2, 2), (record.Made, record.Disposed));
        Assert.Equal(0, record.DisposedDuringCall);
    }

    [Fact]
    public async Task Only_what_is_overridden_is_listened_to()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSkypeHandler<MoodMethods>();
        await hosted.StartAsync();
        using Recorder<WireMessage> wire = hosted.Skype.Wire.Record();

        anna.Person.Say(world.Bot, "a message that no handler wants is not asked for");
        await world.AdvanceAsync(TimeSpan.FromMinutes(5));
        hosted.Skype.ResetCache();
        await hosted.Skype.PingAsync();

        WireMessage first = await wire.NextAsync(m => m.Direction == WireDirection.Sent);
        Assert.EndsWith("PING", first.Line);
    }

    [Fact]
    public async Task A_handler_whose_services_are_missing_is_reported_and_the_next_event_comes()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSkypeHandler<Counter>();
        await hosted.StartAsync();

        await anna.SayAsync("one");
        await world.ExpectHandlerErrorAsync();
        await anna.SayAsync("two");

        Assert.Contains("Unit", (await world.ExpectHandlerErrorAsync()).Exception.Message);
    }

    [Fact]
    public async Task A_handler_of_one_stream_is_a_service_too()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        var record = new Record();
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSingleton(record).AddScoped<Unit>();
        hosted.Skypes.AddHandler<MoodChanged, MoodReader>(skype => skype.Contacts.MoodChanged);
        await hosted.StartAsync();

        anna.Person.SetMood("merry");
        await world.ExpectAsync("the handler has run", () => record.Disposed == 1);

        Assert.Equal(["merry"], record.Moods);
    }

    [Fact]
    public async Task Two_clients_differ_in_everything()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        EmulatedClient support = world.Network.LogIn("support");
        world.Network.MakeContacts(anna.Person, support);
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSkypeHandler<Answer>();
        hosted.Services.AddKeyedSkype("support")
            .Configure((_, _) => world.Options with { Transport = support.Transport })
            .AddHandler<SupportAnswer>()
            .AddHealthCheck();
        await hosted.StartAsync();
        var second = hosted.Host.Services.GetRequiredKeyedService<ISkype>("support");
        using Recorder<ChatEntry> heard = anna.Person.MessageReceived.Record();

        Assert.Equal(("bot", "support"), (hosted.Skype.CurrentUser.Handle, second.CurrentUser.Handle));
        anna.Person.Say(world.Bot, "hello");
        Assert.Equal("this is bot", (await heard.NextAsync(m => m.From == "bot")).Text);
        anna.Person.Say(support, "hello");
        Assert.Equal("support speaks", (await heard.NextAsync(m => m.From == "support")).Text);
        Assert.Equal(["skype", "skype-support"], (await hosted.HealthAsync()).Entries.Keys.Order());
        await hosted.Host.StopAsync().InTime();
        Assert.Empty(support.Programs);
    }

    private sealed class Record
    {
        public int Made { get; set; }

        public int Disposed { get; set; }

        public int DisposedDuringCall { get; set; }

        public List<string> Moods { get; } = [];
    }

    private sealed class Unit : IAsyncDisposable
    {
        private readonly Record _record;

        public Unit(Record record)
        {
            _record = record;
            Number = ++record.Made;
        }

        public int Number { get; }

        public ValueTask DisposeAsync()
        {
            _record.Disposed++;
            return default;
        }
    }

    private sealed class Counter(Unit unit, Record record) : SkypeEventHandler
    {
        public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
        {
            await message.ReplyAsync($"unit {unit.Number}", cancellationToken);
            record.DisposedDuringCall += record.Disposed == unit.Number ? 1 : 0;
        }
    }

    private sealed class MoodMethods : SkypeEventHandler
    {
        public override ValueTask OnMoodChangedAsync(MoodChanged change, CancellationToken cancellationToken = default) => default;
    }

    private sealed class MoodReader(Record record, Unit unit) : IEventHandler<MoodChanged>
    {
        public ValueTask HandleAsync(MoodChanged value, CancellationToken cancellationToken)
        {
            Assert.Equal(1, unit.Number);
            record.Moods.Add(value.Text);
            return default;
        }
    }

    private sealed class Answer : SkypeEventHandler
    {
        public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
            => await message.ReplyAsync($"this is {Skype.CurrentUser.Handle}", cancellationToken);
    }

    private sealed class SupportAnswer([FromKeyedServices("support")] ISkype skype) : SkypeEventHandler
    {
        public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
            => await message.ReplyAsync($"{(ReferenceEquals(skype, Skype) ? skype.CurrentUser.Handle : "nobody")} speaks", cancellationToken);
    }
}
