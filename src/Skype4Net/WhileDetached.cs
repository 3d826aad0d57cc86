namespace Skype4Net;

/// <summary>What a command does that is sent while there is no attachment.</summary>
public enum WhileDetached
{
    /// <summary>It fails at once with <see cref="SkypeTransportException"/>.</summary>
    FailFast,
    /// <summary>It waits for the attachment, within its own time limit, which counts from the call.</summary>
    Wait,
}
