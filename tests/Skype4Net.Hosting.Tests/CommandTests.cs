using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Hosting.Tests;

/// <summary>Commands in a host: their services, and their end.</summary>
public sealed partial class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_command_has_the_services_of_a_scope_of_its_own()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddScoped<Shelf>();
        hosted.Services.AddSingleton<Count>();
        hosted.Skypes.AddCommands(list => list.Add<Books>(), (_, options) => options with { Prefixes = ["?"] });
        await hosted.StartAsync();
        Conversation anna = world.With("anna");

        await anna.SayAsync("?lend Ulysses");
        await anna.ExpectReplyAsync("Ulysses is yours (1).");
        await anna.SayAsync("?lend Emma");
        await anna.ExpectReplyAsync("Emma is yours (2).");

        Assert.Equal(2, hosted.Host.Services.GetRequiredService<Count>().Disposed);
    }

    [Fact]
    public async Task When_the_host_stops_a_command_that_runs_finishes_and_none_begins()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Skypes.AddCommands(list => list.Add<Slow>());
        await hosted.StartAsync();
        Conversation anna = world.With("anna");
        await anna.SayAsync("!slow 2s");

        Task stop = hosted.Host.StopAsync();
        await anna.SayAsync("!slow 1s");
        await anna.ExpectReplyAsync("done");

        await world.ExpectAsync("the host has stopped", () => stop.IsCompleted);
        await anna.ExpectNothingAsync();
    }

    [Fact]
    public async Task A_command_that_the_end_of_the_host_breaks_off_runs_again_after_the_next_start()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        (string, string) journal = ("Skype:MessageRecovery:Journal", _folder.At("bot.journal"));
        await using (HostedWorld first = HostedWorld.Create(world, journal))
        {
            first.Skypes.AddCommands(list => list.Add<Slow>());
            await first.StartAsync();
            await anna.SayAsync("!slow 30s");
            Task stop = first.Host.StopAsync();
            await world.ExpectAsync("the host has stopped", () => stop.IsCompleted);
        }

        await using HostedWorld second = HostedWorld.Create(world, journal);
        second.Skypes.AddCommands(list => list.Add<Slow>());
        await second.StartAsync();

        await anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waits_behind_a_command_when_the_host_stops_runs_after_the_next_start(bool comesBefore)
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        (string, string) journal = ("Skype:MessageRecovery:Journal", _folder.At("bot.journal"));
        await using (HostedWorld first = HostedWorld.Create(world, journal))
        {
            first.Skypes.AddCommands(list => list.Add<Slow>());
            await first.StartAsync();
            await anna.SayAsync("!slow 2s");
            if (comesBefore)
                await anna.SayAsync("!slow 1s");
            Task stop = first.Host.StopAsync();
            if (!comesBefore)
                await anna.SayAsync("!slow 1s");
            await anna.ExpectReplyAsync("done");
            await world.ExpectAsync("the host has stopped", () => stop.IsCompleted);
            await anna.ExpectNothingAsync();
        }

        await using HostedWorld second = HostedWorld.Create(world, journal);
        second.Skypes.AddCommands(list => list.Add<Slow>());
        await second.StartAsync();

        await anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(1));
    }

    public sealed class Count
    {
        public int Disposed { get; set; }
    }

    public sealed class Shelf(Count count) : IDisposable
    {
        public int Lend() => count.Disposed + 1;

        public void Dispose() => count.Disposed++;
    }

    public sealed partial class Books(Shelf shelf)
    {
        [BotCommand("lend")]
        public Task<string> LendAsync(CommandContext context, string title) => Task.FromResult($"{title} is yours ({shelf.Lend()}).");
    }

    public sealed partial class Slow
    {
        [BotCommand("slow")]
        public static async Task<string> SlowAsync(CommandContext context, TimeSpan time)
        {
            await Task.Delay(time, context.TimeProvider, context.CancellationToken);
            return "done";
        }
    }
}
