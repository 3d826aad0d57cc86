namespace Skype4Net.Emulator.FileTransfers;

/// <summary>What happens to a file transfer.</summary>
internal enum FileTransferEvent
{
    /// <summary>An outgoing one has its lines: the other side is asked.</summary>
    Announce,

    /// <summary>The user takes an incoming one.</summary>
    Accept,

    /// <summary>The other side takes an outgoing one.</summary>
    AcceptRemotely,

    /// <summary>The first part is about to go, or has come.</summary>
    Start,

    /// <summary>The user pauses.</summary>
    Pause,

    /// <summary>The user goes on.</summary>
    Resume,

    /// <summary>The other side pauses.</summary>
    PauseRemotely,

    /// <summary>The other side goes on.</summary>
    ResumeRemotely,

    /// <summary>The last part has gone, or was written.</summary>
    Complete,

    /// <summary>The user or the other side gives it up.</summary>
    Cancel,

    /// <summary>The file cannot be read or written, or the network is lost.</summary>
    Fail,
}
