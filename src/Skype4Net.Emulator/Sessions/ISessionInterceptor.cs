namespace Skype4Net.Emulator.Sessions;

/// <summary>Stands between a session and its application: sees each line, and may change, drop, double or delay it.</summary>
internal interface ISessionInterceptor
{
    /// <summary>The error that answers a command instead of its handler; null to carry it out. Asked once for each command, in their order.</summary>
    /// <param name="command">The command without its id.</param>
    SkypeError? Refuse(string command);

    /// <summary>Passes a reply on.</summary>
    /// <param name="command">The command.</param>
    /// <param name="reply">The whole reply.</param>
    /// <param name="sender">Sends it to the application.</param>
    void Reply(CommandLine command, string reply, ILineSender sender);

    /// <summary>Passes a notification on.</summary>
    /// <param name="line">The notification.</param>
    /// <param name="sender">Sends it to the application.</param>
    void Notify(string line, ILineSender sender);
}
