namespace SKYPE4COMLib;

/// <content>Commands as objects.</content>
public partial class SkypeClass
{
    public Command get_Command(int id, string command, string reply = "", bool block = false, int timeout = 30_000)
        => new CommandClass { Id = id, Command = Words.Text(command, nameof(command)), Expected = reply ?? "", Blocking = block, Timeout = timeout };

    /// <summary>Sends a command; one that blocks has its reply afterwards, the reply of another one is told by the event Reply.</summary>
    public void SendCommand(Command command)
    {
        if (command is null)
            throw ComErrors.BadArgument("There is no command.");
        string text = Words.Text(command.Command, nameof(command)).Trim();
        if (text.Length == 0)
            throw ComErrors.BadArgument("The command is empty.");
        if (!command.Blocking)
        {
            _session.Begin(sdk =>
            {
                Wire.Announce(command);
                return ReplyAsync(sdk, command, text);
            });
            return;
        }

        string reply = _session.Get(
            (sdk, ct) =>
            {
                Wire.Announce(command);
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
