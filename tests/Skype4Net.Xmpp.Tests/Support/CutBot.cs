using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests;

/// <summary>An emulated client on an account, and a bot attached to it that notes what it hears, what becomes of what it wrote, and what it is
/// told of the connection.</summary>
internal sealed class CutBot : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<string> _heard = [];
    private readonly List<string> _connection = [];
    private readonly Dictionary<string, string> _written = [];
    private readonly XmppNetwork _network;
    private readonly EmulatedClient _client;
    private TaskCompletionSource _changed = NewSignal();
    private ISkype? _skype;

    /// <param name="account">The account, whose password is <c>secret</c>.</param>
    /// <param name="options">How its server is reached.</param>
    public CutBot(string account, XmppNetworkOptions options)
    {
        _network = new XmppNetwork(options);
        _client = EmulatedClient.Open(_network, new NetworkCredentials($"{account}@{PrivateProsody.Domain}", "secret"));
    }

    /// <summary>The texts of messages of others, in the order in which they were handed over.</summary>
    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (_gate)
                return [.. _heard];
        }
    }

    /// <summary>What the client told of its connection (<c>CONNSTATUS</c>), in order.</summary>
    public IReadOnlyList<string> Connection
    {
        get
        {
            lock (_gate)
                return [.. _connection];
        }
    }

    /// <summary>The last status of each message that was written here, by number.</summary>
    public IReadOnlyDictionary<string, string> Written
    {
        get
        {
            lock (_gate)
                return new Dictionary<string, string>(_written);
        }
    }

    /// <summary>Attaches the bot and waits until the client is online.</summary>
    /// <param name="limit">For how long at most; null for as long as all waits.</param>
    public async Task StartAsync(TimeSpan? limit = null)
    {
        _skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Cut", Transport = _client.Transport }).InTime();
        _skype.Notifications.Subscribe(Note);
        _skype.Chats.MessageReceived.Handle(async (ChatMessage message) => Change(_heard.Add, await message.Body));
        if (await _skype.ConnectionStatus != ConnectionStatus.Online)
            await UntilAsync(() => _connection is [.., "ONLINE"], limit ?? Eventually.Limit);
    }

    /// <summary>Writes to another account; the status of the message is noted.</summary>
    public async Task WriteAsync(string account, string text)
    {
        string reply = await _skype!.SendAsync($"MESSAGE {account}@{PrivateProsody.Domain} {text}");
        string[] words = reply.Split(' ');
        lock (_gate)
            _written.TryAdd(words[1], words[^1]);
    }

    /// <summary>The texts of the messages that were written here, as the client has them; what tells of a chat's beginning has none.</summary>
    public async Task<IReadOnlyList<string>> OwnAsync()
    {
        var texts = new List<string>();
        foreach (long number in Written.Keys.Select(long.Parse).Order())
            texts.Add(await _skype!.Chats.GetMessage(number).Body);
        return [.. texts.Where(t => t.Length > 0)];
    }

    /// <summary>Waits until what was noted fits.</summary>
    public async Task UntilAsync(Func<CutBot, bool> fits, TimeSpan limit) => await UntilAsync(() => fits(this), limit);

    public async ValueTask DisposeAsync()
    {
        if (_skype is not null)
            await _skype.DisposeAsync();
        await _client.DisposeAsync();
        await _network.DisposeAsync();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task UntilAsync(Func<bool> fits, TimeSpan limit)
    {
        using var over = new CancellationTokenSource(limit);
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (fits())
                    return;
                changed = _changed.Task;
            }

            await changed.WaitAsync(over.Token);
        }
    }

    private void Note(string line)
    {
        switch (line.Split(' '))
        {
            case ["CONNSTATUS", var status]:
                Change(_connection.Add, status);
                break;
            case ["CHATMESSAGE", var number, "STATUS", "SENT" or "FAILED"]:
                Change(status => _written[number] = status, line.Split(' ')[^1]);
                break;
        }
    }

    private void Change(Action<string> change, string what)
    {
        lock (_gate)
        {
            change(what);
            _changed.TrySetResult();
            _changed = NewSignal();
        }
    }
}
