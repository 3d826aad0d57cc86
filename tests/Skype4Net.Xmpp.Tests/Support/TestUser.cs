using System.Threading.Channels;

namespace Skype4Net.Xmpp.Tests;

/// <summary>A client whose events the test reads one by one.</summary>
internal sealed class TestUser : IAsyncDisposable
{
    private readonly List<XmppEvent> _passed = [];

    public TestUser(XmppClientOptions options)
    {
        Client = new XmppClient(options);
        Client.Start();
    }

    public XmppClient Client { get; }

    public Jid Bare => Client.Me.Bare;

    /// <summary>A client that has connected.</summary>
    public static async Task<TestUser> OnlineAsync(XmppClientOptions options)
    {
        var user = new TestUser(options);
        await user.StateAsync(XmppConnectionState.Online);
        return user;
    }

    /// <summary>The next event of a kind that fits; others are passed over.</summary>
    public async Task<T> NextAsync<T>(Func<T, bool>? fits = null)
        where T : XmppEvent
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        try
        {
            while (true)
            {
                XmppEvent happened = await Client.Events.ReadAsync(limit.Token);
                if (happened is T wanted && (fits is null || fits(wanted)))
                    return wanted;
                _passed.Add(happened);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException($"No {typeof(T).Name} came that fits. What came:\n{string.Join('\n', _passed.TakeLast(30))}");
        }
    }

    public Task<XmppEvent.ConnectionChanged> StateAsync(XmppConnectionState state) => NextAsync<XmppEvent.ConnectionChanged>(c => c.State == state);

    public async Task<string> BodyAsync() => (await NextAsync<XmppEvent.MessageReceived>()).Message.Body;

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
