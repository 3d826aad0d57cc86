using System.Text;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Applications: <c>skype.Applications</c>. Protocol 5.</summary>
public sealed class ApplicationService
{
    // The name travels between clients; longer ones are refused by all.
    private const int MaxInName = 32;
    private readonly SkypeEngine _engine;
    private readonly Lock _gate = new();
    private readonly List<Application> _applications = [];

    internal ApplicationService(SkypeEngine engine)
    {
        _engine = engine;
        ConnectingChanged = engine.Streams.Create("Applications.ConnectingChanged", ApplicationProperties.Connecting,
            (name, handles) => new ApplicationConnectingChanged(Find(name), User.ListOf(engine, handles)));
        StreamsChanged = engine.Streams.Create("Applications.StreamsChanged", ApplicationProperties.Streams, StreamsOf);
        SendingChanged = engine.Streams.Create("Applications.SendingChanged", ApplicationProperties.Sending,
            (name, streams) => new ApplicationSendingChanged(Find(name), streams));
        ReceivedChanged = engine.Streams.Create("Applications.ReceivedChanged", ApplicationProperties.Received,
            (name, streams) => new ApplicationReceivedChanged(Find(name), streams));
        DatagramReceived = engine.Streams.Create("Applications.DatagramReceived", ApplicationProperties.Datagram, 
            (name, datagram) => new ApplicationText(Find(name).GetStream(datagram.Stream), datagram.Text));
        engine.Lifetime.Ended.Add(OnDetached);
        engine.Lifetime.Restorers.Add(RestoreAsync);
    }

    /// <summary>Users are being connected to by an application, or not any more.</summary>
    [HandlerEvent("ApplicationConnectingChanged")]
    public IObservable<ApplicationConnectingChanged> ConnectingChanged { get; }

    /// <summary>The streams of an application changed.</summary>
    [HandlerEvent("ApplicationStreamsChanged")]
    public IObservable<ApplicationStreamsChanged> StreamsChanged { get; }

    /// <summary>Data of an application is on its way, or has arrived.</summary>
    [HandlerEvent("ApplicationSendingChanged")]
    public IObservable<ApplicationSendingChanged> SendingChanged { get; }

    /// <summary>Data of an application waits to be read.</summary>
    [HandlerEvent("ApplicationReceivedChanged")]
    public IObservable<ApplicationReceivedChanged> ReceivedChanged { get; }

    /// <summary>A datagram came over an application.</summary>
    [HandlerEvent("ApplicationDatagramReceived")]
    public IObservable<ApplicationText> DatagramReceived { get; }

    /// <summary>The applications that this program has made and not deleted.</summary>
    public IReadOnlyList<Application> Mine
    {
        get
        {
            lock (_gate)
                return [.. _applications.Where(a => a is { IsMade: true, StreamManager.IsEnded: false })];
        }
    }

    /// <summary>
    /// An application whose name is known: the one that this program made, if it did, otherwise a proxy. Sends nothing, so the application need not
    /// exist. Of a proxy the properties can be read and the streams be used; what is made with it is not made again after the client was lost.
    /// </summary>
    /// <param name="name">The name; case matters.</param>
    /// <exception cref="ArgumentException">The name is no word, or longer than 32 bytes.</exception>
    public Application Get(string name) => Find(CheckedName(name));

    /// <summary>Makes an application (<c>CREATE APPLICATION name</c>). One that a former run of this program left behind is taken over.</summary>
    /// <param name="name">One word of at most 32 bytes; both sides must give the same.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">The name is no word, or too long.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Application> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        Application application = Find(CheckedName(name));
        if (application.IsMade)
            application = new Application(_engine, this, name);
        application.StreamManager.Start();
        try
        {
            await MakeAsync(application, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            application.StreamManager.End();
            throw;
        }

        application.IsMade = true;
        Keep(application);
        return application;
    }

    /// <summary>
    /// Begins to tell others that somebody types here, and to hear it from them, by the convention of the Pidgin and Miranda plug-ins.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<TypingNotifier> StartTypingAsync(CancellationToken cancellationToken = default)
        => new(await CreateAsync(TypingNotifier.ApplicationName, cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// Begins to follow the streams of an application, once for all proxies of its name: what waits in a stream can be read but once.
    /// </summary>
    internal ApplicationStreamManager Follow(Application application)
    {
        lock (_gate)
        {
            if (application.IsMade || application.StreamManager.IsEnded)
                return application.StreamManager;
            if (FindKept(application.Name) is { } kept)
                return kept.StreamManager;
            application.StreamManager.Start();
            Keep(application);
            return application.StreamManager;
        }
    }

    private async Task MakeAsync(Application application, CancellationToken cancellationToken)
    {
        try
        {
            await _engine.SendAsync(ApplicationCommands.Create.With(application.Name), cancellationToken).ConfigureAwait(false);
        }
        catch (SkypeCommandException exception) when (exception.Error == SkypeError.ApplicationOperationFailed)
        {
            // It is there already, left behind by a run that crashed, and perhaps with streams.
            await application.StreamManager.LearnStreamsAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // What the wire names need not be of this program: nothing is kept for it.
    private Application Find(string name) => FindKept(name) ?? new Application(_engine, this, name);

    private Application? FindKept(string name)
    {
        lock (_gate)
            return _applications.Find(a => !a.StreamManager.IsEnded && a.Name.Equals(name, StringComparison.Ordinal));
    }

    private void Keep(Application application)
    {
        lock (_gate)
        {
            _applications.RemoveAll(a => a.StreamManager.IsEnded || ReferenceEquals(a, application));
            _applications.Add(application);
        }
    }

    private ApplicationStreamsChanged StreamsOf(string name, IReadOnlyList<string> streams)
    {
        Application application = Find(name);
        return new ApplicationStreamsChanged(application, SkypeQuery.ListOf(streams, application.GetStream));
    }

    private static string CheckedName(string name)
    {
        Argument.Word(name);
        return Encoding.UTF8.GetByteCount(name) <= MaxInName
            ? name
            : throw new ArgumentException($"The name of an application has at most {MaxInName} bytes.", nameof(name));
    }

    private void OnDetached()
    {
        Application[] followed;
        lock (_gate)
            followed = [.. _applications];
        foreach (Application application in followed)
            application.StreamManager.Lost();
    }

    private async Task RestoreAsync()
    {
        foreach (Application application in Mine)
            await MakeAsync(application, CancellationToken.None).ConfigureAwait(false);
    }
}
