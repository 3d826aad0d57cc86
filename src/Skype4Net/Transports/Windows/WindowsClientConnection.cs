using System.Globalization;
using System.Text;

namespace Skype4Net.Transports.Windows;

/// <summary>A program's connection to a Skype client on the same desktop.</summary>
internal sealed class WindowsClientConnection(WindowsTransport target, TransportContext context) : ITransport, IWindowHandler
{
    // Windows answer a broadcast within milliseconds; longer than this, nobody is there.
    private static readonly TimeSpan s_silence = TimeSpan.FromMilliseconds(500);
    private readonly Lock _gate = new();

    // Clients whose user is not known yet; only when one user is wanted. On the window's thread.
    private readonly Dictionary<nint, (Candidate Candidate, Outbox Outbox)> _candidates = [];
    private readonly SortedSet<string> _others = [];
    private ITransportReceiver? _receiver;
    private MessageWindow? _window;
    private ITimer? _unanswered;
    private Outbox? _outbox;
    private nint _client;
    private bool _answered;

    public AttachStyle AttachStyle => AttachStyle.ByTransport;

    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        _window = new MessageWindow(this, context.MaxMessageBytes, $"Skype4Net.{Guid.NewGuid():N}");
        _unanswered = context.TimeProvider.CreateTimer(_ => _window.Post(NobodyAnswered), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void RequestAttach()
        => _window?.Post(() =>
        {
            _answered = false;
            _others.Clear();
            _unanswered!.Change(s_silence, Timeout.InfiniteTimeSpan);
            _window.Discover();
        });

    public bool CanSend => Volatile.Read(ref _outbox)?.HasRoom ?? true;

    public long QueuedBytes => Volatile.Read(ref _outbox)?.QueuedBytes ?? 0;

    public void Send(ReadOnlySpan<byte> utf8)
    {
        Outbox? outbox;
        lock (_gate)
            outbox = _outbox;
        if (outbox is null)
            throw new SkypeTransportException($"There is no client: {target.Target}.");
        context.CheckLength(utf8);
        if (!outbox.TryPut(utf8))
            throw new SkypeTransportException("The client takes no messages, and too many wait for it already.");
    }

    public ValueTask DisposeAsync()
    {
        _unanswered?.Dispose();
        _window?.Post(RemovePeer);
        _window?.Dispose();
        return ValueTask.CompletedTask;
    }

    void IWindowHandler.OnDiscover(nint program)
    {
        // Another program looks for a client; we are none.
    }

    void IWindowHandler.OnAttach(nint client, AttachAnswer answer)
    {
        switch (answer)
        {
            case AttachAnswer.Success:
                OnSuccess(client);
                break;
            case AttachAnswer.PendingAuthorization when _client == 0:
                Answered();
                _receiver!.OnPeer(AttachmentStatus.PendingAuthorization, "the client asks its user");
                break;
            case AttachAnswer.Refused when _client == 0 || _client == client:
                Answered();
                RemovePeer();
                _receiver!.OnPeer(AttachmentStatus.Refused, "SkypeControlAPIAttach said no");
                break;
            case AttachAnswer.NotAvailable when _client == 0 || client == 0 || _client == client:
                OnNobodySignedIn();
                break;
            case AttachAnswer.ApiAvailable when _client == 0:
                _receiver!.OnPeer(AttachmentStatus.Available, "a client says that it is there");
                break;
        }
    }

    bool IWindowHandler.Accepts(nint sender)
    {
        bool accepts = sender == _client || _candidates.ContainsKey(sender);
        if (!accepts)
            WindowsLog.ForgedMessage(context.Logger, sender);
        return accepts;
    }

    void IWindowHandler.OnMessage(nint sender, ReadOnlySpan<byte> utf8)
    {
        if (sender == _client && !Candidate.IsOwnAnswer(utf8))
            _receiver!.OnLine(utf8);
        else if (_candidates.TryGetValue(sender, out (Candidate Candidate, Outbox Outbox) asked))
            OnCandidate(asked.Candidate, asked.Outbox, utf8);
    }

    void IWindowHandler.OnGone(nint window)
    {
        if (_candidates.Remove(window, out (Candidate Candidate, Outbox Outbox) asked))
            asked.Outbox.Dispose();
        if (window == _client)
            Lost("the client's window is gone");
    }

    void IWindowHandler.OnFault(Exception exception) => WindowsLog.MessageFailed(context.Logger, exception);

    private void OnNobodySignedIn()
    {
        const string seen = "a client runs, but nobody is signed in";
        bool attached = _client != 0;
        Answered();
        RemovePeer();
        if (attached)
            _receiver!.OnPeer(AttachmentStatus.NotAvailable, seen);

        // It is asked again, whether it says that somebody signed in or has said so already: the two messages may overtake each other.
        _receiver!.OnNotSignedIn(seen);
    }

    private void OnSuccess(nint client)
    {
        if (_client != 0 && client != _client)
        {
            WindowsLog.SecondClient(context.Logger, client);
            return;
        }

        if (client == _client)
        {
            Answered();
            _receiver!.OnPeer(AttachmentStatus.Success, Seen(client));
        }
        else if (!_candidates.ContainsKey(client) && WindowPeer.Find(client) is { } peer && _window!.Watch(peer))
        {
            Outbox outbox = _window.OpenOutbox(client, (message, delivery) => Undelivered(client, message, delivery), _receiver!.OnCanSend);
            if (target.Account is null)
            {
                Use(client, outbox);
                return;
            }

            var candidate = new Candidate(client);
            _candidates.Add(client, (candidate, outbox));
            outbox.TryPut(Candidate.Question);
        }
    }

    private void OnCandidate(Candidate candidate, Outbox outbox, ReadOnlySpan<byte> utf8)
    {
        candidate.Hear(utf8);
        if (candidate.Account is not { } account)
            return;
        if (!account.Equals(target.Account, StringComparison.OrdinalIgnoreCase))
        {
            _others.Add(account);
            Drop(candidate.Window, outbox);
            return;
        }

        _candidates.Remove(candidate.Window);
        Use(candidate.Window, outbox);
        foreach (byte[] line in candidate.Said)
            _receiver!.OnLine(line);
    }

    private void Use(nint client, Outbox outbox)
    {
        Answered();
        lock (_gate)
            (_client, _outbox) = (client, outbox);

        // The client asks its user about our executable; the name is only a label, and nobody waits for its answer.
        outbox.TryPut(Encoding.UTF8.GetBytes($"{Candidate.OwnId}name NAME {context.FriendlyName}"));
        _receiver!.OnPeer(AttachmentStatus.Success, Seen(client));
    }

    private static string Seen(nint client) => string.Create(CultureInfo.InvariantCulture, $"the client's window 0x{client:X}");

    private void Answered()
    {
        _answered = true;
        _unanswered!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private void NobodyAnswered()
    {
        if (_answered)
            return;
        string reason = _others.Count > 0 ? $"clients are there, but signed in as {string.Join(", ", _others)}" : "no window answered";
        if (Environment.IsPrivilegedProcess && _others.Count == 0)
            reason += "; this program is elevated, and Windows may keep the answers of a Skype that is not from it: run both with the same rights";
        _receiver!.OnPeer(AttachmentStatus.NotAvailable, reason);
    }

    private void Undelivered(nint client, byte[] message, Delivery delivery)
    {
        if (delivery == Delivery.Hung)
            _receiver!.OnUndelivered(message.AsSpan(..^1),
                new SkypeTransportException("The client's window did not take the message within 5 s; it may hang."));
        else if (client == _client)
            Lost(delivery == Delivery.Gone ? "the client's window is gone" : "the client does not know this program any more");
        else if (_candidates.TryGetValue(client, out (Candidate Candidate, Outbox Outbox) asked))
            Drop(client, asked.Outbox);
    }

    private void Lost(string reason)
    {
        RemovePeer();
        _receiver!.OnPeer(AttachmentStatus.NotAvailable, reason);
    }

    private void RemovePeer()
    {
        nint client;
        Outbox? outbox;
        lock (_gate)
        {
            (client, outbox) = (_client, _outbox);
            (_client, _outbox) = (0, null);
        }

        if (outbox is not null)
            Drop(client, outbox);
        foreach ((nint window, (_, Outbox asked)) in _candidates.ToArray())
            Drop(window, asked);
    }

    private void Drop(nint window, Outbox outbox)
    {
        _candidates.Remove(window);
        _window!.Unwatch(window);
        outbox.Dispose();
    }
}
