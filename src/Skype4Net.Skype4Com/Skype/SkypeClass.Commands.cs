namespace SKYPE4COMLib;

/// <content>Commands as objects.</content>
public partial class SkypeClass
{
    public Command get_Command(int Id, string Command, string Reply = "", bool Block = false, int Timeout = 30_000)
        => new CommandClass { Id = Id, Command = Words.Text(Command, nameof(Command)), Expected = Reply ?? "", Blocking = Block, Timeout = Timeout };

    /// <summary>Sends a command; one that blocks has its reply afterwards, the reply of another one is told by the event Reply.</summary>
    public void SendCommand(Command pCommand)
    {
        if (pCommand is null)
            throw ComErrors.BadArgument("There is no command.");
        string text = Words.Text(pCommand.Command, nameof(pCommand)).Trim();
        if (text.Length == 0)
            throw ComErrors.BadArgument("The command is empty.");
        if (!pCommand.Blocking)
        {
            _session.Begin(sdk =>
            {
                Wire.Announce(pCommand);
                return ReplyAsync(sdk, pCommand, text);
            });
            return;
        }

        string reply = _session.Get(
            (sdk, ct) =>
            {
                Wire.Announce(pCommand);
                return sdk.SendAsync(text, ct);
            },
            pCommand.Timeout);
        pCommand.Reply = reply;
        if (!string.IsNullOrEmpty(pCommand.Expected) && !reply.StartsWith(pCommand.Expected, StringComparison.OrdinalIgnoreCase))
            throw ComErrors.Odd(reply, text);
    }

    private static async Task ReplyAsync(Sdk.Skype sdk, Command command, string text)
        => command.Reply = await sdk.SendAsync(text).ConfigureAwait(false);
}
