using System.Diagnostics;
using System.Diagnostics.Metrics;
using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Which commands wait for which, how many run at the same time, and what telemetry tells of them.</summary>
public sealed class OrderTests : CommandWorld
{
    protected override CommandOptions Options => new() { MaxRunning = 2, MarkSeenAfterRun = true };

    [Fact]
    public async Task By_person_nobody_in_a_chat_waits_for_another_but_for_themselves()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);
        await room[0].SayAsync("!own 1");
        await room[0].SayAsync("!own 1s");
        await room[1].SayAsync("!own 30s");

        await room[0].ExpectReplyAsync("ben is done", TimeSpan.FromSeconds(30));
        await room[0].ExpectReplyAsync("anna is done", TimeSpan.FromSeconds(30));
        await room[0].ExpectReplyAsync("anna is done", TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task No_more_run_at_the_same_time_than_may_and_a_question_holds_no_place()
    {
        Conversation carl = World.With("carl");
        await Anna.SayAsync("!slow 1");
        await Ben.SayAsync("!slow 1");
        await carl.SayAsync("!ping");
        await carl.ExpectNothingAsync();

        await carl.ExpectReplyAsync("pong", TimeSpan.FromMinutes(1));
        await Anna.ExpectReplyAsync("done");
        await Ben.ExpectReplyAsync("done");
        await Anna.SayAsync("!name");
        await Anna.ExpectReplyAsync("Your name?");
        await Ben.SayAsync("!name");
        await Ben.ExpectReplyAsync("Your name?");
        await AnswersAsync(carl, "!ping", "pong");
        await AnswersAsync(Anna, "Anna", "Hello, Anna.");
    }

    [Fact]
    public async Task A_command_is_marked_seen_when_it_has_run_if_the_options_say_so()
    {
        await Anna.SayAsync("!slow 1");
        await Assert.ThrowsAsync<ConversationException>(() => Anna.ExpectReadAsync());

        await Anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(1));

        await Anna.ExpectReadAsync();
    }

    [Fact]
    public async Task Messages_can_be_submitted_and_stopping_lets_what_runs_finish()
    {
        ChatMessage? unread = null;
        using IDisposable watch = Skype.Chats.MessageReceived.Subscribe(m => unread ??= m);
        await AnswersAsync(Anna, "!ping", "pong");
        Commands.Submit(unread!);
        await Anna.ExpectReplyAsync("pong");
        await Anna.SayAsync("!slow 1");

        Task stopped = Commands.StopAsync();
        await Ben.SayAsync("!ping");
        Assert.False(stopped.IsCompleted);

        await Anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(1));
        await Ben.ExpectNothingAsync();
        await stopped.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Each_outcome_is_measured_and_a_span_with_names_of_commands_alone()
    {
        var measured = new List<string>();
        var gauges = new Dictionary<string, int>();
        var spans = new List<Activity>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Skype4Net.Commands")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            lock (measured)
                measured.Add(string.Join(' ', tags.ToArray().Select(t => t.Value)) + $" {value}");
        });
        meters.SetMeasurementEventCallback<int>(
            (instrument, value, _, _) => gauges[instrument.Name] = gauges.GetValueOrDefault(instrument.Name) + value);
        meters.Start();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Skype4Net.Commands",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                    spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(tracing);

        await Anna.SayAsync("!slow 1");
        await Anna.SayAsync("!weigh 7");
        await Ben.SayAsync("!name");
        meters.RecordObservableInstruments();
        await Anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(1));
        await Anna.ExpectReplyAsync("7 none");
        await Anna.SayAsync("!secretword");
        await Anna.SayAsync("!weigh x");
        await World.SettleAsync();

        Assert.Contains("slow Ran dialog 60", measured);
        Assert.Contains("(unknown) Unknown dialog 0", measured);
        Assert.Contains("weigh NotUnderstood dialog 0", measured);
        Assert.True(gauges["skype4net.command.running"] >= 1);
        Assert.True(gauges["skype4net.command.waiting"] >= 1);
        Assert.True(gauges["skype4net.command.asking"] >= 1);
        Activity slow = spans.First(s => s.DisplayName == "process slow");
        Assert.Equal(("slow", "Ran", ActivityKind.Consumer),
            (slow.GetTagItem("skype4net.command.name"), slow.GetTagItem("skype4net.command.outcome"), slow.Kind));
        Assert.DoesNotContain(measured, m => m.Contains("secretword"));
        Assert.DoesNotContain(spans, s => s.DisplayName.Contains("secretword"));
    }
}
