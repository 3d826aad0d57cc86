using System.Globalization;
using System.Threading.Channels;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Samples.Folders;

/// <summary>What one emulated client has of the folder.</summary>
internal sealed class FolderSession : INetworkSession
{
    private readonly Channel<NetworkEvent> _events = Channel.CreateUnbounded<NetworkEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<Identity, OnlineStatus> _presences = [];
    private readonly Dictionary<Identity, Mailbox> _mailboxes = [];
    private readonly Lock _gate = new();
    private readonly string _root;
    private readonly string _password;
    private readonly string _presenceFile;
    private readonly TimeSpan _poll;
    private readonly Timer _timer;
    private NetworkConnection _state = NetworkConnection.Disconnected;
    private UserStatus _wished = UserStatus.Offline;
    private long? _place;
    private bool _isDisposed;

    public FolderSession(string root, NetworkCredentials who, Cursor? cursor, TimeSpan poll)
    {
        (_root, _password, _poll, Me) = (root, who.Password, poll, new Identity(who.Handle));
        _presenceFile = Path.Combine(FolderOf(Me), $"{Guid.NewGuid():N}.here");
        _place = long.TryParse(cursor?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long place) ? place : null;
        _timer = new Timer(_ => Run(Follow), null, poll, poll);
    }

    public Identity Me { get; }

    public NetworkFeatures Features => NetworkFeatures.KnowsStrangers;

    public ChannelReader<NetworkEvent> Events => _events.Reader;

    public void Submit(NetworkRequest request)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        RequestFailure outcome = RequestFailure.ConnectionLost;
        Run(() => outcome = Carry(request));

        // What a request caused is told before its end, so one's own mailbox is read first.
        Run(ReadMailbox);
        if (request is not NetworkRequest.SendSignal { Signal.MayBeLost: true })
            Write(new NetworkEvent.RequestEnded(request.Key, outcome));
    }

    public ConversationKey DialogWith(Identity who) => Letter.Dialog(Me.Value, who.Value);

    public ConversationKey NewRoom(ConversationKey? dialog) => new($"room/{Guid.NewGuid():N}");

    public string InvitationTo(ConversationKey room) => room.Value;

    public ConversationKey? ParseInvitation(string invitation) => null;

    public ValueTask<IReadOnlyList<FoundUser>> SearchAsync(string text, CancellationToken cancellationToken)
        => new(_state != NetworkConnection.Online ? []
            : [.. Everybody().Where(who => who.Value.Contains(text, StringComparison.OrdinalIgnoreCase))
                .Select(who => new FoundUser(who, NetworkProfile.Empty))]);

    public ValueTask<NetworkProfile?> GetProfileAsync(Identity who, CancellationToken cancellationToken)
        => _state != NetworkConnection.Online
            ? ValueTask.FromException<NetworkProfile?>(new InvalidOperationException($"{Me} is not connected."))
            : new(Directory.Exists(FolderOf(who)) ? NetworkProfile.Empty : null);

    public ValueTask<ReadOnlyMemory<byte>?> GetAvatarAsync(Identity who, CancellationToken cancellationToken) => new((ReadOnlyMemory<byte>?)null);

    public async ValueTask DisposeAsync()
    {
        Run(() =>
        {
            _isDisposed = true;
            SetStatus(UserStatus.Offline);
        });
        await _timer.DisposeAsync().ConfigureAwait(false);
        _events.Writer.TryComplete();
    }

    // One thing at a time. Writing to the channel calls nobody. A folder that goes away is a lost connection.
    private void Run(Action act)
    {
        lock (_gate)
        {
            try
            {
                act();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Lose(exception.Message);
            }
        }
    }

    private RequestFailure Carry(NetworkRequest request) => request switch
    {
        NetworkRequest.SetStatus status => SetStatus(status.Status),
        _ when _state != NetworkConnection.Online => RequestFailure.ConnectionLost,
        NetworkRequest.Post { Message: var m } => Send(m.Users is [var to] ? to : default,
            new Letter(LetterKind.Message, Me.Value, "", m.Key.Value, m.SentAt, m.Body) { Type = m.Type }),
        NetworkRequest.Edit edit => Send(PartnerIn(edit.Conversation),
            new Letter(LetterKind.Edit, Me.Value, "", edit.Key.Value, DateTimeOffset.UtcNow, edit.Body) { Edited = edit.Message.Value }),
        NetworkRequest.SendSignal { To: var to, Signal: var s } => Send(to,
            new Letter(LetterKind.Signal, Me.Value, "", s.Key, DateTimeOffset.UtcNow, s.Kind)
            {
                Payload = s.Payload.ToArray(), IsKept = s.IsKept, Subject = s.Subject,
            }),
        _ => RequestFailure.NotSupported,
    };

    private void Write(NetworkEvent happened) => _events.Writer.TryWrite(happened);

    private void Follow()
    {
        if (_wished == UserStatus.Offline || _isDisposed)
            return;
        if (!Directory.Exists(_root))
        {
            Lose($"There is no folder {_root}.");
            return;
        }

        if (_state is NetworkConnection.Connecting or NetworkConnection.Waiting)
            Connect();
        if (_state is NetworkConnection.Online)
        {
            ReadMailbox();
            ReadPresences();
        }
    }

    private void Lose(string reason)
    {
        if (_state is NetworkConnection.Online or NetworkConnection.CatchingUp)
            Enter(NetworkConnection.Connecting);
        if (_state is NetworkConnection.Connecting)
            Enter(NetworkConnection.Waiting, reason, DateTimeOffset.UtcNow + _poll);
    }

    private RequestFailure SetStatus(UserStatus status)
    {
        _wished = status;
        if (status != UserStatus.Offline && _state is NetworkConnection.Disconnected or NetworkConnection.Refused)
        {
            Enter(NetworkConnection.Connecting);
            Follow();
        }
        else if (status != UserStatus.Offline && _state is NetworkConnection.Online)
        {
            File.WriteAllText(_presenceFile, status.ToString());
            ReadPresences();
        }
        else if (status == UserStatus.Offline && _state is not NetworkConnection.Disconnected)
        {
            Enter(NetworkConnection.Disconnected);
            File.Delete(_presenceFile);
        }

        return RequestFailure.None;
    }

    private void Connect()
    {
        string password = Path.Combine(FolderOf(Me), "password");
        if (!File.Exists(password) || File.ReadAllText(password) != _password)
        {
            _wished = UserStatus.Offline;
            Enter(NetworkConnection.Refused, $"{Me} has no folder with this password.");
            return;
        }

        if (_state is NetworkConnection.Waiting)
            Enter(NetworkConnection.Connecting);
        Enter(NetworkConnection.CatchingUp);
        long last = MailboxOf(Me).Last();
        foreach ((long place, Letter letter) in MailboxOf(Me).Since(Math.Min(_place ?? last, last)).TakeWhile(l => l.Place <= last))
        {
            // A call of an hour ago is nothing to be told.
            if (letter.IsKept)
                Write(letter.ToEvent(CursorOf(place)));
        }

        _place = last;
        var friend = new Contact(BuddyStatus.Friend, IsAuthorized: true, IsBlocked: false);
        Write(new NetworkEvent.ContactsChanged(Everybody().Where(who => who != Me).ToDictionary(who => who, _ => friend), AreAll: true));
        File.WriteAllText(_presenceFile, _wished.ToString());
        _presences.Clear();
        ReadPresences();
        Enter(NetworkConnection.Online);
    }

    private void Enter(NetworkConnection state, string reason = "", DateTimeOffset? retryAt = null)
        => Write(new NetworkEvent.ConnectionChanged(_state = state, reason, retryAt));

    private void ReadMailbox()
    {
        if (_state is not NetworkConnection.Online)
            return;
        foreach ((long place, Letter letter) in MailboxOf(Me).Since(_place!.Value))
        {
            _place = place;
            if (letter.Kind != LetterKind.Signal || letter.From != Me.Value)
                Write(letter.ToEvent(CursorOf(place)));
        }
    }

    private void ReadPresences()
    {
        foreach (Identity who in Everybody())
        {
            OnlineStatus now = PresenceOf(who);
            if (_presences.TryGetValue(who, out OnlineStatus before) && before == now)
                continue;
            _presences[who] = now;
            Write(new NetworkEvent.PresenceChanged(
                who, now, DateTimeOffset.UtcNow, PeerFeatures.Known | PeerFeatures.Calls | PeerFeatures.Applications | PeerFeatures.Files));
        }
    }

    private OnlineStatus PresenceOf(Identity who)
    {
        OnlineStatus status = Directory.EnumerateFiles(FolderOf(who), "*.here").Select(File.ReadAllText)
            .Select(text => Enum.TryParse(text, out OnlineStatus shown) ? shown : OnlineStatus.Offline)
            .FirstOrDefault(OnlineStatus.Offline);
        return status == OnlineStatus.Invisible && who != Me ? OnlineStatus.Offline : status;
    }

    private RequestFailure Send(Identity to, Letter letter)
    {
        if (to.Value is null || !Directory.Exists(FolderOf(to)))
            return RequestFailure.NoSuchAccount;
        if (!letter.IsKept && !Directory.EnumerateFiles(FolderOf(to), "*.here").Any())
            return RequestFailure.NotThere;
        MailboxOf(to).Add(letter with { To = to.Value });
        if (to != Me && letter.Kind != LetterKind.Signal)
            MailboxOf(Me).Add(letter with { To = to.Value });
        return RequestFailure.None;
    }

    private Mailbox MailboxOf(Identity who)
    {
        if (!_mailboxes.TryGetValue(who, out Mailbox? mailbox))
            _mailboxes.Add(who, mailbox = new Mailbox(FolderOf(who)));
        return mailbox;
    }

    private Identity PartnerIn(ConversationKey dialog)
        => dialog.Value.Split('/') is [var one, var other] ? new Identity(one == Me.Value ? other : one) : default;

    private IEnumerable<Identity> Everybody() => Directory.EnumerateDirectories(_root).Select(folder => new Identity(Path.GetFileName(folder)));

    private string FolderOf(Identity who) => Path.Combine(_root, who.Value);

    private static Cursor CursorOf(long place) => new(place.ToString(CultureInfo.InvariantCulture));
}
