using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Addresses;
using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Messages;
using Skype4Net.Xmpp.Network.Rooms;
using Skype4Net.Xmpp.Network.Voicemails;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>What the parts of a session share: it outlives connections, and the clients that make them.</summary>
#pragma warning disable CA1001 // Its token is asked for after the end, too.
internal sealed class SessionContext
#pragma warning restore CA1001
{
    // As many as the client keeps before it stops reading from the server.
    private const int MaxWaitingEvents = 1024;
    private const int MaxVoicemails = 100;
    private readonly Channel<NetworkEvent> _events = Channel.CreateBounded<NetworkEvent>(
        new BoundedChannelOptions(MaxWaitingEvents) { SingleReader = true });

    private readonly CancellationTokenSource _ended = new();
    private XmppClient? _client;
    private bool _isWanted;
    private byte[] _savedData = [];
    private string _firstCursor;

    public SessionContext(Jid account, SavedState saved, XmppNetworkOptions options)
    {
        (Account, Options) = (account, options);
        Log = options.LoggerFactory.CreateLogger("Skype4Net.Xmpp");
        SavedSession before = SavedSession.Parse(saved.Data.Span);
        foreach ((string handle, Jid address) in before.Handles)
            Addresses.Restore(handle, address);
        foreach (Jid former in before.Former)
            Contacts.Restore(former);
        Mood = before.Mood;
        _firstCursor = before.FirstCursor;
        Cursor = new CursorText(saved.Cursor?.Value ?? before.FirstCursor);
        Rooms = new RoomBook(account, options.RoomService, before.Rooms);
        Unconfirmed = new UnconfirmedMessages(before.Unconfirmed);
        foreach (LinkedVoicemail voicemail in before.Voicemails)
            Voicemails.TryAdd(voicemail.Key, voicemail);
        _savedData = saved.Data.ToArray();
        Me = Addresses.IdentityOf(account);
        Strangers = new StrangerPolicy(options, Contacts.IsContact);
    }

    public Jid Account { get; }

    public Identity Me { get; }

    public XmppNetworkOptions Options { get; }

    public ILogger Log { get; }

    public TimeProvider Time => Options.TimeProvider;

    public AddressBook Addresses { get; } = new();

    public ContactBook Contacts { get; } = new();

    public StrangerPolicy Strangers { get; }

    public RoomBook Rooms { get; }

    public CursorText Cursor { get; }

    /// <summary>What was sent, and is to be confirmed.</summary>
    public UnconfirmedMessages Unconfirmed { get; }

    /// <summary>Voicemails whose sound is not here yet, by who left them and their keys.</summary>
    public BoundedTable<string, LinkedVoicemail> Voicemails { get; } = new(MaxVoicemails);

    /// <summary>The text beside our presence.</summary>
    public string Mood { get; set; }

    public ChannelReader<NetworkEvent> Events => _events.Reader;

    public CancellationToken Ended => _ended.Token;

    /// <summary>What connects at present.</summary>
    /// <exception cref="XmppConnectionException">Nothing does.</exception>
    public XmppClient Client => Volatile.Read(ref _client) ?? throw new XmppConnectionException("There is no connection.");

    /// <summary>Whether a connection is there, or on its way: the status asks for one, and the server has not refused it for good.</summary>
    public bool IsWanted
    {
        get => Volatile.Read(ref _isWanted);
        set => Volatile.Write(ref _isWanted, value);
    }

    public bool HasClient => Volatile.Read(ref _client) is not null;

    public void SetClient(XmppClient? client) => Volatile.Write(ref _client, client);

    public Identity IdentityOf(Jid address) => Addresses.IdentityOf(address);

    /// <summary>Whose a handle is.</summary>
    /// <exception cref="XmppStanzaException">Nobody's.</exception>
    public Jid AddressOf(Identity who)
        => Addresses.Find(who) ?? throw new XmppStanzaException("item-not-found", "cancel", $"{who.Value} is no address.");

    /// <summary>Where to read a room's archive from.</summary>
    public string CursorOf(SavedRoom room) => Cursor.OfRoom(room.Address) is { Length: > 0 } last ? last : room.FirstCursor;

    /// <summary>Tells the client; waits while it does not read.</summary>
    public async ValueTask WriteAsync(NetworkEvent happened)
    {
        try
        {
            await _events.Writer.WriteAsync(happened, Ended).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // The session has ended.
        }
    }

    /// <summary>Gives the client what the next session needs, if it is something else than before.</summary>
    public ValueTask SaveAsync()
    {
        byte[] data = new SavedSession
        {
            Handles = Addresses.Noted,
            Former = Contacts.Former,
            Rooms = Rooms.Saved,
            Unconfirmed = Unconfirmed.Overdue,
            Voicemails = [.. Voicemails.Entries.Select(v => v.Value)],
            Mood = Mood,
            FirstCursor = _firstCursor,
        }.ToBytes();
        if (data.AsSpan().SequenceEqual(_savedData))
            return ValueTask.CompletedTask;
        _savedData = data;
        return WriteAsync(new NetworkEvent.StateChanged(data));
    }

    /// <summary>Notes where the first session began, so that what comes before the client is told anything is not lost.</summary>
    public void Begin(string cursor)
    {
        Cursor.Advance(cursor);
        if (_firstCursor.Length == 0)
            _firstCursor = cursor;
    }

    public async Task EndAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        _events.Writer.TryComplete();
    }
}
