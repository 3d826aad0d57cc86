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
        ConnectingChanged = engine.CreateStream("Applications.ConnectingChanged", ApplicationProperties.Connecting, (id, handles) => new ApplicationConnectingChange(id, User.ListOf(engine, handles)));
        StreamsChanged = engine.CreateStream("Applications.StreamsChanged", ApplicationProperties.Streams, (id, streams) => new ApplicationStreamsChange(id, streams));
        SendingChanged = engine.CreateStream("Applications.SendingChanged", ApplicationProperties.Sending, (id, streams) => new ApplicationSendingChange(id, streams));
        ReceivedChanged = engine.CreateStream("Applications.ReceivedChanged", ApplicationProperties.Received, (id, streams) => new ApplicationReceivedChange(id, streams));
        DatagramReceived = engine.CreateStream("Applications.DatagramReceived", ApplicationProperties.Datagram, (id, datagram) => new ApplicationDatagram(id, datagram.Stream, datagram.Text));
        engine.Detached.Add(OnDetached);
        engine.Restorers.Add(RestoreAsync);
    }

    /// <summary>Users are being connected to by an application, or not any more.</summary>
    [HandlerEvent("ApplicationConnectingChanged")]
    public IObservable<ApplicationConnectingChange> ConnectingChanged { get; }

    /// <summary>The streams of an application changed.</summary>
    [HandlerEvent("ApplicationStreamsChanged")]
    public IObservable<ApplicationStreamsChange> StreamsChanged { get; }

    /// <summary>Data of an application is on its way, or has arrived.</summary>
    [HandlerEvent("ApplicationSendingChanged")]
    public IObservable<ApplicationSendingChange> SendingChanged { get; }

    /// <summary>Data of an application waits to be read.</summary>
    [HandlerEvent("ApplicationReceivedChanged")]
    public IObservable<ApplicationReceivedChange> ReceivedChanged { get; }

    /// <summary>A datagram came over an application.</summary>
    [HandlerEvent("ApplicationDatagramReceived")]
    public IObservable<ApplicationDatagram> DatagramReceived { get; }

    /// <summary>The applications that this program has made and not deleted.</summary>
    public IReadOnlyList<Application> Mine
    {
        get
        {
            lock (_gate)
                return [.. _applications.Where(a => !a.StreamManager.IsEnded)];
        }
    }

    /// <summary>Makes an application (<c>CREATE APPLICATION name</c>). One that a former run of this program left behind is taken over.</summary>
    /// <param name="name">One word of at most 32 bytes; both sides must give the same.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ArgumentException">The name is no word, or too long.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Application> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        Argument.Word(name);
        if (System.Text.Encoding.UTF8.GetByteCount(name) > MaxInName)
            throw new ArgumentException($"The name of an application has at most {MaxInName} bytes.", nameof(name));
        var application = new Application(_engine, name);
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

        lock (_gate)
        {
            _applications.RemoveAll(a => a.StreamManager.IsEnded);
            _applications.Add(application);
        }

        return application;
    }

    /// <summary>Begins to tell others that somebody types here, and to hear it from them, by the convention of the Pidgin and Miranda plug-ins.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<TypingNotifier> StartTypingAsync(CancellationToken cancellationToken = default)
        => new(await CreateAsync(TypingNotifier.ApplicationName, cancellationToken).ConfigureAwait(false));

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

    private void OnDetached()
    {
        foreach (Application application in Mine)
            application.StreamManager.Lost();
    }

    private async Task RestoreAsync()
    {
        foreach (Application application in Mine)
            await MakeAsync(application, CancellationToken.None).ConfigureAwait(false);
    }
}
