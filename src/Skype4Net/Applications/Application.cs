using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// An application of this program: streams of data between accounts that both run it (App2App). Protocol 5. Made by
/// <see cref="ApplicationService.CreateAsync"/>; it is made again after the client was lost and is back. Dispose it to delete it. One that
/// <see cref="ApplicationService.Get"/> gives is followed from the first use of its streams or events on, and disposing it deletes nothing.
/// </summary>
public sealed class Application : SkypeObject, IAsyncDisposable
{
    private readonly ApplicationService _service;
    private readonly ApplicationStreamManager _streamManager;

    internal Application(SkypeEngine engine, ApplicationService service, string name)
        : base(engine, ObjectKind.Application, name)
    {
        _service = service;
        _streamManager = new ApplicationStreamManager(this, engine);
    }

    /// <summary>The name; case matters.</summary>
    public string Name => Key;

    /// <summary>Contacts who run a client that can connect (<c>CONNECTABLE</c>); never cached.</summary>
    public SkypeProperty<IReadOnlyList<User>> Connectable => Property(ApplicationProperties.Connectable, PropertyMaps.Users);

    /// <summary>Users being connected to (<c>CONNECTING</c>); never cached.</summary>
    public SkypeProperty<IReadOnlyList<User>> Connecting => Property(ApplicationProperties.Connecting, PropertyMaps.Users);

    /// <summary>The open streams (<c>STREAMS</c>); never cached.</summary>
    public SkypeProperty<IReadOnlyList<ApplicationStream>> Streams => Property(ApplicationProperties.Streams, StreamManager.StreamMap);

    /// <summary>How much data of each stream was not handed over yet (<c>SENDING</c>); never cached.</summary>
    public SkypeProperty<IReadOnlyList<StreamBytes>> Sending => Property(ApplicationProperties.Sending);

    /// <summary>How much data of each stream waits to be read (<c>RECEIVED</c>); never cached.</summary>
    public SkypeProperty<IReadOnlyList<StreamBytes>> Waiting => Property(ApplicationProperties.Received);

    /// <summary>A stream was opened, by either side: each once.</summary>
    public IObservable<ApplicationStream> StreamOpened => Followed.Opened;

    /// <summary>A stream was closed, by either side.</summary>
    public IObservable<ApplicationStream> StreamClosed => Followed.Closed;

    /// <summary>Text came over a stream. While somebody listens, whatever arrives is read, except on streams that are opened as bytes.</summary>
    public IObservable<ApplicationText> TextReceived => Followed.Texts;

    /// <summary>A datagram came over a stream.</summary>
    public IObservable<ApplicationText> DatagramReceived => Followed.Datagrams;

    /// <summary>Whether this program made it: then it is made again after a loss, and deleted when it is disposed.</summary>
    internal bool IsMade { get; set; }

    internal ApplicationStreamManager StreamManager => _streamManager;

    /// <summary>The manager that listens for all proxies of the name; it begins to, if it did not yet.</summary>
    internal ApplicationStreamManager Followed => _service.Follow(this);

    /// <summary>A stream whose name is known. Sends nothing, so the stream need not be open.</summary>
    /// <param name="name">The name, for example <c>anna:1</c>.</param>
    /// <exception cref="ArgumentException">The name is no word.</exception>
    public ApplicationStream GetStream(string name) => _streamManager.Stream(Argument.Word(name));

    /// <summary>
    /// Connects to somebody who runs the application too (<c>ALTER APPLICATION x CONNECT handle</c>). There is one stream for a user: an open one is
    /// returned, also one that a former run left open.
    /// </summary>
    /// <param name="handle">The Skype name of the person to connect to.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>The open stream.</returns>
    /// <exception cref="SkypeTransportException">The user does not run the application, or the client was lost.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task<ApplicationStream> ConnectAsync(string handle, CancellationToken cancellationToken = default)
        => Followed.ConnectAsync(Argument.Handle(handle), cancellationToken);

    /// <inheritdoc cref="ConnectAsync(string, CancellationToken)"/>
    /// <param name="user">The user to connect to.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task<ApplicationStream> ConnectAsync(User user, CancellationToken cancellationToken = default)
        => ConnectAsync(User.HandleOf(user), cancellationToken);

    /// <summary>Sends a datagram on every open stream.</summary>
    /// <param name="text">The text; at most about 1000 bytes get through.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task SendDatagramToAllAsync(string text, CancellationToken cancellationToken = default)
    {
        Argument.Text(text);
        foreach (ApplicationStream stream in await Streams.GetAsync(cancellationToken).ConfigureAwait(false))
            await stream.SendDatagramAsync(text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes the application and closes its streams (<c>DELETE APPLICATION x</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task DeleteAsync(CancellationToken cancellationToken = default)
    {
        _streamManager.End();
        await SendAsync(ApplicationCommands.Delete.With(Name), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes the application; says nothing when the client is gone already.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!IsMade || _streamManager.IsEnded)
            return;
        try
        {
            await DeleteAsync().ConfigureAwait(false);
        }
        catch (SkypeException exception)
        {
            Log.NotDeleted(Engine.Logger, Name, exception);
        }
    }
}
