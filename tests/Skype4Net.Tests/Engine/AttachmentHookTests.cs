using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Engine;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

/// <summary>What the services are told of the attachment: by calls, in order, before anything can follow from it.</summary>
public class AttachmentHookTests
{
    [Fact]
    public async Task Each_entry_is_told_with_its_account_before_anything_else_and_each_loss_once()
    {
        var told = new List<string>();
        var client = new ScriptedTransport { Answer = c => c == "GET CURRENTUSERHANDLE" ? $"CURRENTUSERHANDLE user{told.Count}" : null };
        await using SkypeEngine engine = Engine(client, out ManualTimeProvider clock);
        engine.Lifetime.Begun.Add(account => told.Add($"attached {account} {engine.AttachmentStatus}"));
        engine.Lifetime.Ended.Add(() => told.Add($"detached {engine.AttachmentStatus}"));

        await engine.AttachAsync(CancellationToken.None).InTime();
        await engine.AttachAsync(CancellationToken.None).InTime();
        client.Peer(AttachmentStatus.NotAvailable);
        client.Peer(AttachmentStatus.NotAvailable);
        client.Peer(AttachmentStatus.Available);
        client.Peer(AttachmentStatus.NotAvailable);
        client.Peer(AttachmentStatus.Available);
        clock.Advance(TimeSpan.FromSeconds(1));
        await engine.DisposeAsync();

        Assert.Equal(["attached user0 Success", "detached NotAvailable", "attached user2 Success", "detached Unknown"], told);
    }

    [Fact]
    public async Task Attaching_when_it_is_attached_already_is_no_return()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();

        await scripted.Skype.AttachAsync().InTime();
        await scripted.Skype.DisposeAsync();

        Assert.Empty(await back.ToEndAsync());
    }

    private static SkypeEngine Engine(ScriptedTransport client, out ManualTimeProvider clock)
    {
        clock = new ManualTimeProvider();
        EngineOptions options = new SkypeOptions { Transport = client, TimeProvider = clock }.ToEngineOptions();
        return new SkypeEngine(options, client, new TransportContext(clock, NullLogger.Instance, 1024 * 1024));
    }
}
