using Skype4Net.Emulator;

namespace Skype4Net.Xmpp.Tests;

/// <summary>Two people with emulated clients on one server, who see each other online.</summary>
internal sealed class EmulatedPair : IAsyncDisposable
{
    private EmulatedPair(PrivateProsody server, CuttingProxy proxy, EmulatedPerson ann, EmulatedPerson bob)
        => (Server, Proxy, Ann, Bob) = (server, proxy, ann, bob);

    public PrivateProsody Server { get; }

    /// <summary>What Ann's connection goes through.</summary>
    public CuttingProxy Proxy { get; }

    public EmulatedPerson Ann { get; }

    public EmulatedPerson Bob { get; }

    /// <param name="bobs">Changes how Bob reaches the server.</param>
    /// <param name="anns">Changes how Ann reaches the server.</param>
    /// <param name="client">How both clients behave; null for the defaults.</param>
    public static async Task<EmulatedPair> StartAsync(
        Func<XmppNetworkOptions, XmppNetworkOptions>? bobs = null, Func<XmppNetworkOptions, XmppNetworkOptions>? anns = null,
        EmulatedClientOptions? client = null)
    {
        var started = new Stack<IAsyncDisposable>();
        try
        {
            PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Contacts = [("ann", "bob")] }, "ann", "bob");
            started.Push(server);
            var proxy = new CuttingProxy(server.DirectTlsPort, () => null);
            started.Push(proxy);
            XmppNetworkOptions options = server.NetworkOptions();
            Task<EmulatedPerson> connecting = EmulatedPerson.StartAsync(
                (anns?.Invoke(options) ?? options) with { Port = proxy.Endpoint.Port, IsDirectTls = true }, "ann", client);
            EmulatedPerson bob;
            try
            {
                bob = await EmulatedPerson.StartAsync(bobs?.Invoke(options) ?? options, "bob", client);
                started.Push(bob);
            }
            finally
            {
                started.Push(await connecting);
            }

            EmulatedPerson ann = await connecting;
            await Task.WhenAll(ann.SeeAsync(bob), bob.SeeAsync(ann));
            return new EmulatedPair(server, proxy, ann, bob);
        }
        catch
        {
            while (started.TryPop(out IAsyncDisposable? part))
                await part.DisposeAsync();
            throw;
        }
    }

    /// <summary>A call from Ann to Bob in which they talk; at each end, as commands name it.</summary>
    public async Task<(string AtAnn, string AtBob)> TalkAsync()
    {
        string atAnn = await Ann.CallAsync(Bob.Handle);
        string atBob = await Bob.RingAsync();
        await Bob.SendAsync($"ALTER {atBob} ANSWER");
        await Task.WhenAll(Ann.LineAsync($"{atAnn} STATUS INPROGRESS"), Bob.LineAsync($"{atBob} STATUS INPROGRESS"));
        return (atAnn, atBob);
    }

    public async ValueTask DisposeAsync()
    {
        await Ann.DisposeAsync();
        await Bob.DisposeAsync();
        await Proxy.DisposeAsync();
        await Server.DisposeAsync();
    }
}
