namespace SKYPE4COMLib;

/// <content>Commands as objects.</content>
public partial class SkypeClass
{
    public Command get_Command(int Id, string Command, string Reply = "", bool Block = false, int Timeout = 30_000)
        => new CommandClass { Id = Id, Command = Words.Text(Command, nameof(Command)), Expected = Reply ?? "", Blocking = Block, Timeout = Timeout };

    public void SendCommand(Command pCommand) => new CommandSending(_session, Wire).Send(pCommand);
}
