using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>
/// Tells others that somebody types here, and hears it from them: datagrams over the application <c>libpurple_typing</c>, as the Pidgin
/// and Miranda plug-ins do. Made by <see cref="ApplicationService.StartTypingAsync"/>.
/// </summary>
public sealed class TypingNotifier : IAsyncDisposable
{
    /// <summary>The name of the application that all who follow the convention use.</summary>
    public const string ApplicationName = "libpurple_typing";

    private readonly Application _application;
    private readonly EventStream<TypingChanged> _changed;
    private readonly IDisposable _datagrams;

    internal TypingNotifier(Application application)
    {
        _application = application;
        _changed = new EventStream<TypingChanged>(application.Engine.Dispatcher, "Typing.Changed");
        _datagrams = application.DatagramReceived.Subscribe(OnDatagram);
    }

    /// <summary>Somebody began or ended typing.</summary>
    public IObservable<TypingChanged> Changed => _changed;

    /// <summary>Tells somebody whether we type. Connects to them first, if need be.</summary>
    /// <param name="handle">The Skype name of the person.</param>
    /// <param name="state">What we do.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>True when it was sent; false when nobody there follows the convention.</returns>
    /// <exception cref="ArgumentException">The handle cannot be one.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<bool> SendAsync(string handle, TypingState state, CancellationToken cancellationToken = default)
    {
        ApplicationStream stream;
        try
        {
            stream = await _application.ConnectAsync(handle, cancellationToken).ConfigureAwait(false);
        }
        catch (SkypeTransportException) when (_application.Engine.AttachmentStatus == AttachmentStatus.Success)
        {
            return false;
        }

        await stream.SendDatagramAsync(Word(state), cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Ends it, and deletes the application.</summary>
    public ValueTask DisposeAsync()
    {
        _datagrams.Dispose();
        _changed.Complete();
        return _application.DisposeAsync();
    }

    private static string Word(TypingState state) => state switch
    {
        TypingState.Typing => "PURPLE_TYPING",
        TypingState.Typed => "PURPLE_TYPED",
        _ => "PURPLE_NOT_TYPING",
    };

    private void OnDatagram(ApplicationText datagram)
    {
        TypingState? state = datagram.Text.Trim() switch
        {
            "PURPLE_TYPING" => TypingState.Typing,
            "PURPLE_TYPED" => TypingState.Typed,
            "PURPLE_NOT_TYPING" => TypingState.NotTyping,
            _ => null,
        };
        if (state is { } known)
            _changed.Publish(new TypingChanged(datagram.Stream.User, known));
    }
}
