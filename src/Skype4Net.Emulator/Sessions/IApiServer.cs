namespace Skype4Net.Emulator.Sessions;

/// <summary>An emulated client as a host sees it: somewhere to open a session for each application that turns up.</summary>
internal interface IApiServer
{
    /// <summary>Whether the client runs; when it does not, a host behaves as if there were no client.</summary>
    bool IsRunning { get; }

    /// <summary>The client started or ended.</summary>
    event Action? RunningChanged;

    /// <summary>Whether somebody is signed in; only then programs are let in.</summary>
    bool IsSignedIn { get; }

    /// <summary>Somebody signed in or out while the client runs.</summary>
    event Action? SignedInChanged;

    /// <summary>The client ends by its menu, not by a crash; told before <see cref="RunningChanged"/>, for transports that say goodbye.</summary>
    event Action? Quitting;

    /// <summary>Opens the session of one application, not yet permitted to do anything.</summary>
    /// <param name="transport">How the transport behaves.</param>
    /// <param name="output">Takes everything that is sent to the application apart from replies.</param>
    IApiSession OpenSession(TransportTraits transport, ISessionOutput output);
}

/// <summary>One application's session. Disposing it frees what the client held for it; an application that detaches says no word.</summary>
internal interface IApiSession : IDisposable
{
    /// <summary>The name the application gave; empty before.</summary>
    string ApplicationName { get; }

    /// <summary>
    /// Asks for permission where the transport does that by itself (<see cref="Skype4Net.Transports.AttachStyle.ByTransport"/>). Any thread.
    /// </summary>
    /// <param name="applicationName">The name under which the user is asked, and their answer is remembered.</param>
    /// <param name="answer">
    /// Called with <see cref="AttachmentStatus.NotAvailable"/> (nobody is signed in: ask again later), <see cref="AttachmentStatus.Success"/> or
    /// <see cref="AttachmentStatus.Refused"/>; before these with <see cref="AttachmentStatus.PendingAuthorization"/> when the user is looking at
    /// the question. Asked again meanwhile, that is all the second one is told. What the transport greets with comes right after
    /// <see cref="AttachmentStatus.Success"/>. Must not block.
    /// </param>
    void RequestPermission(string applicationName, Action<AttachmentStatus> answer);

    /// <summary>Hands in one command as received. Any thread; commands of one caller keep their order.</summary>
    /// <param name="line">The command, with its <c>#id</c> if it has one.</param>
    /// <param name="reply">Called exactly once with the whole reply, unless the session ends before; on any thread, possibly before this method
    /// returns. Must not block.</param>
    void Submit(string line, Action<string> reply);

    /// <summary>
    /// Completes when the client takes another command; what is handed in before is answered with an error. A host that can make its program wait
    /// waits for it.
    /// </summary>
    Task WaitForRoomAsync() => Task.CompletedTask;
}

/// <summary>Where a session sends notifications. Implemented by a host.</summary>
internal interface ISessionOutput
{
    /// <summary>A line for the application. Called one at a time, in order. Must not block and must not throw: queue it.</summary>
    void Push(string line);

    /// <summary>The client cannot serve the application any more. A host whose applications can see an end shows it to them.</summary>
    void End()
    {
    }
}
