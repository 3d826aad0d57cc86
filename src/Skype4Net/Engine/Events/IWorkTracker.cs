namespace Skype4Net.Engine;

/// <summary>
/// Who must know when nothing more will happen by itself, and what failed: the test kit. Given by <see cref="SkypeOptions.WorkTracker"/>; without
/// one nothing is tracked. Called on the thread of what happens.
/// </summary>
internal interface IWorkTracker
{
    /// <summary>A client was made.</summary>
    void OnOpened(SkypeEngine client);

    /// <summary>A client was disposed.</summary>
    void OnClosed(SkypeEngine client);

    /// <summary>A handler was given an event, or a client began something of its own: a recovery, a read.</summary>
    void OnBegun(TrackedWork work);

    void OnEnded(TrackedWork work);

    /// <summary>A handler threw.</summary>
    void OnFailed(HandlerError error);
}
