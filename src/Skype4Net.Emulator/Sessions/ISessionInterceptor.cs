namespace Skype4Net.Emulator.Sessions;

/// <summary>Stands between a session and its application: sees each line, and may change, drop, double or delay it.</summary>
internal interface ISessionInterceptor
{
    /// <summary>The error that answers a command instead of its handler; null to carry it out. Asked once for each command, in their order.</summary>
    /// <param name="command">The command without its id.</param>
    SkypeError? Refuse(string command);

    /// <summary>Passes a reply on.</summary>
    /// <param name="line">The command as it came, with its id if it has one.</param>
    /// <param name="reply">The whole reply.</param>
    /// <param name="send">Sends a line to the application, now or later; a lost one is only noted.</param>
    void Reply(string line, string reply, Action<string, WireFault> send);

    /// <summary>Passes a notification on.</summary>
    /// <param name="line">The notification.</param>
    /// <param name="send">Sends a line to the application, now or later; a lost one is only noted.</param>
    void Notify(string line, Action<string, WireFault> send);
}
