using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Hosting.Tests;

/// <summary>The health check, over what may happen to a client.</summary>
public class HealthTests
{
    [Fact]
    public async Task It_follows_the_client_from_its_absence_to_the_stop()
    {
        await using var world = new BotWorld();
        world.Bot.Quit();
        await using HostedWorld hosted = HostedWorld.Create(world, ("Skype:StartGrace", "00:01:00"));
        await hosted.StartAsync();
        await Expect(hosted, HealthStatus.Degraded);
        await world.AdvanceAsync(TimeSpan.FromSeconds(59));
        await Expect(hosted, HealthStatus.Degraded);
        await world.AdvanceAsync(TimeSpan.FromSeconds(2));
        await Expect(hosted, HealthStatus.Unhealthy);

        world.Bot.Restart();
        await world.ExpectAsync("the host is attached", () => hosted.Skype.AttachmentStatus == AttachmentStatus.Success);
        HealthReportEntry healthy = await Expect(hosted, HealthStatus.Healthy);
        Assert.Equal("bot", healthy.Data["user"]);

        world.Bot.GoOffline();
        await world.SettleAsync();
        await Expect(hosted, HealthStatus.Degraded);
        world.Bot.GoOnline();
        await world.SettleAsync();
        await Expect(hosted, HealthStatus.Healthy);

        world.Bot.Crash();
        await world.AdvanceAsync(TimeSpan.FromSeconds(30));
        await Expect(hosted, HealthStatus.Degraded);
        await world.AdvanceAsync(TimeSpan.FromSeconds(31));
        await Expect(hosted, HealthStatus.Unhealthy);

        world.Bot.Restart();
        await world.ExpectAsync("the host is attached", () => hosted.Skype.AttachmentStatus == AttachmentStatus.Success);
        await Expect(hosted, HealthStatus.Healthy);
        await hosted.Host.StopAsync().InTime();
        await Expect(hosted, HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task Another_account_than_the_expected_one_is_not_healthy()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world, ("Skype:ExpectedUser", "somebody"));
        await hosted.StartAsync();

        HealthReportEntry entry = await Expect(hosted, HealthStatus.Unhealthy);

        Assert.Contains("Another account", entry.Description);
    }

    [Fact]
    public async Task While_the_user_is_asked_it_is_degraded_and_a_refusal_is_unhealthy()
    {
        await using var world = new BotWorld();
        world.Bot.Permissions = PermissionPolicy.Ask;
        PermissionRequest? question = null;
        using IDisposable user = world.Bot.PermissionRequests.Subscribe(request => question = request);
        await using HostedWorld hosted = HostedWorld.Create(world, ("Skype:StartGrace", "00:00:00"));
        await hosted.StartAsync();
        await world.ExpectAsync("the user is asked", () => hosted.Skype.AttachmentStatus == AttachmentStatus.PendingAuthorization);

        await world.AdvanceAsync(TimeSpan.FromHours(1));
        await Expect(hosted, HealthStatus.Degraded);
        question!.Refuse();
        await world.ExpectAsync("the program is refused", () => hosted.Skype.AttachmentStatus == AttachmentStatus.Refused);

        await Expect(hosted, HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task It_sends_nothing_to_the_client_and_is_tagged_ready_and_not_live()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world);
        await hosted.StartAsync();
        using Recorder<WireMessage> wire = hosted.Skype.Wire.Record();

        HealthReportEntry entry = await Expect(hosted, HealthStatus.Healthy);
        await world.SettleAsync();

        Assert.Equal(["ready", "skype"], entry.Tags.Order());
        Assert.True(wire.IsEmpty);
    }

    [Fact]
    public async Task Dropped_events_degrade_it_for_a_minute()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world, ("Skype:EventQueueCapacity", "16"));
        await hosted.StartAsync();
        using IDisposable slow = hosted.Skype.Chats.MessageStatusChanged.Handle(
            async (_, cancellationToken) => await Task.Delay(TimeSpan.FromHours(1), world.Clock, cancellationToken));
        for (int i = 0; i < 40; i++)
            world.With("anna").Person.Say(world.Bot, $"message {i}");
        await world.SettleAsync();

        Assert.Contains("events were dropped", (await Expect(hosted, HealthStatus.Degraded)).Description);
        await world.AdvanceAsync(TimeSpan.FromSeconds(61));
        await Expect(hosted, HealthStatus.Healthy);
    }

    [Fact]
    public async Task Commands_that_are_too_many_degrade_it_for_a_minute()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world, ("Skype:Commands:MaxWaiting", "1"));
        hosted.Skypes.AddCommands(list => list.Add<CommandTests.Slow>());
        await hosted.StartAsync();
        for (int i = 0; i < 3; i++)
            await world.With("anna").SayAsync("!slow 1m");

        Assert.Contains("too many wait", (await Expect(hosted, HealthStatus.Degraded)).Description);
        await world.AdvanceAsync(TimeSpan.FromSeconds(61));
        await Expect(hosted, HealthStatus.Healthy);
    }

    [Fact]
    public async Task It_asks_for_a_sign_of_life_where_the_configuration_says_so()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world, ("Skype:PingInHealthCheck", "true"));
        await hosted.StartAsync();
        using Recorder<WireMessage> wire = hosted.Skype.Wire.Record();
        await Expect(hosted, HealthStatus.Healthy);
        Assert.EndsWith("PING", (await wire.NextAsync()).Line);

        world.Bot.Faults.NextReply(ReplyFault.Never, "PING");
        Task<HealthReportEntry> check = hosted.HealthAsync("skype");
        await world.ExpectAsync("the check has ended", () => check.IsCompleted, TimeSpan.FromMinutes(1));

        Assert.Equal((HealthStatus.Unhealthy, "Attached, but the client does not answer."), ((await check).Status, (await check).Description));
    }

    private static async Task<HealthReportEntry> Expect(HostedWorld hosted, HealthStatus status)
    {
        HealthReportEntry entry = await hosted.HealthAsync("skype");
        Assert.Equal((status, entry.Description), (entry.Status, entry.Description));
        return entry;
    }
}
