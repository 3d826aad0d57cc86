namespace SKYPE4COMLib;

/// <summary>Sends the commands that a program makes itself.</summary>
internal sealed class CommandSending(SkypeSession session, WireEvents wire)
{
    /// <summary>Sends a command; one that blocks has its reply afterwards, the reply of another one is told by the event Reply.</summary>
    public void Send(Command? command)
    {
        if (command is null)
            throw ComErrors.BadArgument("There is no command.");
        string text = Words.Text(command.Command, "pCommand").Trim();
        if (text.Length == 0)
            throw ComErrors.BadArgument("The command is empty.");
        if (!command.Blocking)
        {
            session.Begin(sdk =>
            {
                wire.Announce(command);
                return ReplyAsync(sdk, command, text);
            });
            return;
        }

        string reply = session.Get(
            (sdk, ct) =>
            {
                wire.Announce(command);
                return sdk.SendAsync(text, ct);
            },
            command.Timeout);
        command.Reply = reply;
        if (!string.IsNullOrEmpty(command.Expected) && !reply.StartsWith(command.Expected, StringComparison.OrdinalIgnoreCase))
            throw ComErrors.Odd(reply, text);
    }

    private static async Task ReplyAsync(Sdk.Skype sdk, Command command, string text)
        => command.Reply = await sdk.SendAsync(text).ConfigureAwait(false);
}
