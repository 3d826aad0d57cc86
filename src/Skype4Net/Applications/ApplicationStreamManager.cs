using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Follows the notifications of one application: which streams there are, what waits in them, what is still on its way.</summary>
internal sealed class ApplicationStreamManager
{
    /// <summary>The most bytes that one WRITE takes.</summary>
    public const int MaxWritten = 65_535;

    /// <summary>The most bytes that one DATAGRAM takes.</summary>
    public const int MaxInDatagram = 1_400;

    // STREAMS is notified right behind the end of CONNECTING; how long it may lag with a busy client.
    private static readonly TimeSpan s_lag = TimeSpan.FromSeconds(2);
    private readonly Application _application;
    private readonly SkypeEngine _engine;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ApplicationStream> _streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _reading = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _readAgain = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IDisposable> _subscriptions = [];
    private Dictionary<string, int> _sending = new(StringComparer.OrdinalIgnoreCase);
    private TaskCompletionSource _changed = NewSignal();

    // How often the list of streams was notified.
    private int _listed;

    public ApplicationStreamManager(Application application, SkypeEngine engine)
    {
        _application = application;
        _engine = engine;
        Opened = new EventStream<ApplicationStream>(engine.Dispatcher, $"{application.Name}.StreamOpened");
        Closed = new EventStream<ApplicationStream>(engine.Dispatcher, $"{application.Name}.StreamClosed");
        Texts = new EventStream<ApplicationText>(engine.Dispatcher, $"{application.Name}.TextReceived");
        Datagrams = new EventStream<ApplicationText>(engine.Dispatcher, $"{application.Name}.DatagramReceived");
        StreamMap = new PropertyMap<IReadOnlyList<string>, IReadOnlyList<ApplicationStream>>((_, names) => SkypeQuery.ListOf(names, Stream));
    }

    public EventStream<ApplicationStream> Opened { get; }

    public EventStream<ApplicationStream> Closed { get; }

    public EventStream<ApplicationText> Texts { get; }

    public EventStream<ApplicationText> Datagrams { get; }

    public PropertyMap<IReadOnlyList<string>, IReadOnlyList<ApplicationStream>> StreamMap { get; }

    public bool IsEnded { get; private set; }

    /// <summary>Begins to listen; before the application is made, so that nothing is missed.</summary>
    public void Start()
    {
        if (_subscriptions.Count > 0)
            return;

        // On the dispatcher, in wire order.
        _subscriptions.Add(_application.Property(ApplicationProperties.Streams).Subscribe(new Observer<IReadOnlyList<string>>(OnStreams, Complete)));
        _subscriptions.Add(_application.Property(ApplicationProperties.Received).Subscribe(new Observer<IReadOnlyList<StreamBytes>>(OnReceived)));
        _subscriptions.Add(_application.Property(ApplicationProperties.Sending).Subscribe(new Observer<IReadOnlyList<StreamBytes>>(OnSending)));
        _subscriptions.Add(_application.Property(ApplicationProperties.Connecting).Subscribe(new Observer<IReadOnlyList<string>>(_ => Signal())));
        _subscriptions.Add(_application.Property(ApplicationProperties.Datagram).Subscribe(
            new Observer<StreamDatagram>(d => Datagrams.Publish(new ApplicationText(Stream(d.Stream), d.Text)))));
    }

    /// <summary>Nothing more is notified; open streams end.</summary>
    public void End()
    {
        IsEnded = true;
        OnStreams([]);
        foreach (IDisposable subscription in _subscriptions)
            subscription.Dispose();
    }

    /// <summary>The client was lost: its streams are gone.</summary>
    public void Lost() => OnStreams([]);

    public async Task<ApplicationStream> ConnectAsync(string handle, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(IsEnded, _application);
        if (Find(handle) is { } open)
            return open;
        return await _engine.WhileAttachedAsync($"the wait for {handle}", attached => ConnectAsync(handle, attached, cancellationToken),
            cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task<ApplicationStream> ConnectAsync(string handle, CancellationToken attached, CancellationToken cancellationToken)
    {
        await LearnStreamsAsync(cancellationToken).ConfigureAwait(false);
        if (Find(handle) is { } found)
            return found;
        await _application.SendAsync(ApplicationCommands.Connect.With(_application.Name, handle), cancellationToken).ConfigureAwait(false);
        long? endedAt = null;
        while (true)
        {
            Task changed = Volatile.Read(ref _changed).Task;
            if (Find(handle) is { } stream)
                return stream;
            IReadOnlyList<string> connecting =
                await _application.Property(ApplicationProperties.Connecting).RefreshAsync(cancellationToken).ConfigureAwait(false);
            bool trying = connecting.Contains(handle, StringComparer.OrdinalIgnoreCase);
            if (trying)
                endedAt = null;
            else if (endedAt is { } since && _engine.Time.GetElapsedTime(since) >= s_lag)
                throw new SkypeTransportException($"{handle} could not be reached: nobody there runs the application \"{_application.Name}\". " +
                    "Start it on both sides, and be contacts of each other.");
            else
                endedAt ??= _engine.Time.GetTimestamp();
            try
            {
                await changed.WaitAsync(trying ? Timeout.InfiniteTimeSpan : s_lag, _engine.Time, attached).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                // Once more with what is notified by now.
            }
        }
    }

    /// <summary>Asks for the open streams: some may be older than this program, and nobody tells them again.</summary>
    public Task LearnStreamsAsync(CancellationToken cancellationToken)
        => _engine.WhileAttachedAsync($"the streams of {_application.Name}", async attached =>
        {
            int before = Volatile.Read(ref _listed);
            IReadOnlyList<string> names = await _application.Property(ApplicationProperties.Streams).RefreshAsync(cancellationToken)
                .ConfigureAwait(false);

            // What the dispatcher has is dropped with the client. A list that was notified since is as new as the answer, or newer.
            await ReceivedSoFar.WaitAsync(_engine.Dispatcher, _application.Name, attached).ConfigureAwait(false);
            OnStreams(names, unlessListedSince: before);
            return names;
        }, cancellationToken);

    /// <summary>Waits until little enough of a stream is still on its way.</summary>
    public async Task WaitForRoomAsync(ApplicationStream stream, int max, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed = Volatile.Read(ref _changed).Task;
            lock (_gate)
            {
                if (_sending.GetValueOrDefault(stream.Name) <= max || !_streams.ContainsKey(stream.Name))
                    return;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads what waits in a stream, until nothing does.</summary>
    public void Pump(ApplicationStream stream)
    {
        lock (_gate)
        {
            // Of a stream known by its name alone, too, what arrives is to be found.
            _streams.TryAdd(stream.Name, stream);
            if (!_reading.Add(stream.Name))
            {
                _readAgain.Add(stream.Name);
                return;
            }
        }

        _ = ReadAsync(stream);
    }

    private async Task ReadAsync(ApplicationStream stream)
    {
        using TrackedWork? work = _engine.Dispatcher.BeginWork($"reading {stream.Name}");
        try
        {
            while (true)
            {
                string text = await stream.ReadAsync().ConfigureAwait(false);
                if (text.Length > 0)
                {
                    if (stream.Bytes is { } bytes)
                        await bytes.WriteReceivedAsync(text).ConfigureAwait(false);
                    else
                        Texts.Publish(new ApplicationText(stream, text));
                    continue;
                }

                lock (_gate)
                {
                    if (!_readAgain.Remove(stream.Name))
                    {
                        _reading.Remove(stream.Name);
                        return;
                    }
                }
            }
        }
        catch (SkypeException exception)
        {
            lock (_gate)
            {
                _reading.Remove(stream.Name);
                _readAgain.Remove(stream.Name);
            }

            // Closed by the other side while we read: what it wrote last may be gone.
            stream.Bytes?.End(exception is SkypeCommandException ? null : exception);
        }
    }

    private void OnStreams(IReadOnlyList<string> names) => OnStreams(names, unlessListedSince: null);

    private void OnStreams(IReadOnlyList<string> names, int? unlessListedSince)
    {
        List<ApplicationStream> opened = [], closed = [];
        lock (_gate)
        {
            if (unlessListedSince is { } since && since != _listed)
                return;
            _listed++;
            foreach (string name in names)
            {
                if (!_streams.ContainsKey(name))
                {
                    var stream = new ApplicationStream(_application, name);
                    _streams.Add(name, stream);
                    opened.Add(stream);
                }
            }

            foreach (ApplicationStream stream in _streams.Values.ToArray())
            {
                if (!names.Contains(stream.Name, StringComparer.OrdinalIgnoreCase))
                {
                    _streams.Remove(stream.Name);
                    closed.Add(stream);
                }
            }
        }

        Signal();
        foreach (ApplicationStream stream in opened)
            Opened.Publish(stream);
        foreach (ApplicationStream stream in closed)
        {
            stream.Bytes?.End(null);
            Closed.Publish(stream);
        }
    }

    private void OnReceived(IReadOnlyList<StreamBytes> waiting)
    {
        foreach (StreamBytes item in waiting)
        {
            ApplicationStream stream = Stream(item.Stream);
            if (item.Bytes > 0 && (stream.Bytes is not null || Texts.HasObservers))
                Pump(stream);
        }
    }

    private void OnSending(IReadOnlyList<StreamBytes> sending)
    {
        lock (_gate)
        {
            _sending = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (StreamBytes item in sending)
                _sending[item.Stream] = item.Bytes;
        }

        Signal();
    }

    private void Complete()
    {
        Opened.Complete();
        Closed.Complete();
        Texts.Complete();
        Datagrams.Complete();
    }

    /// <summary>The open stream of a name, or a proxy of it.</summary>
    public ApplicationStream Stream(string name)
    {
        lock (_gate)
            return _streams.TryGetValue(name, out ApplicationStream? known) ? known : new ApplicationStream(_application, name);
    }

    private ApplicationStream? Find(string handle)
    {
        lock (_gate)
            return _streams.Values.FirstOrDefault(s => s.Handle.Equals(handle, StringComparison.OrdinalIgnoreCase));
    }

    private void Signal() => Interlocked.Exchange(ref _changed, NewSignal()).TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
