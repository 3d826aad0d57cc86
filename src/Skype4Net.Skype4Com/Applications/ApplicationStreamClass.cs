namespace SKYPE4COMLib;

/// <summary>A stream of an application; its handle is <c>anna:1</c>.</summary>
public partial class ApplicationStreamClass : ComObject
{
    public ApplicationStreamClass()
        : this(SkypeSession.None, "", "")
    {
    }

    internal ApplicationStreamClass(SkypeSession session, string application, string handle)
        : base(session) => (ApplicationName, Handle) = (application, handle);

    public string ApplicationName { get; }

    public string Handle { get; }

    public string PartnerHandle => Handle.Split(':')[0];

    /// <summary>How many bytes wait to be sent, or if none does, to be read.</summary>
    public int DataLength
    {
        get
        {
            var application = new ApplicationClass(Session, ApplicationName);
            return LengthIn(application.Ask("SENDING")) ?? LengthIn(application.Ask("RECEIVED")) ?? 0;
        }
    }

    private string Target => $"{Words.One(Handle, nameof(Handle))}";

    private string Alter => $"ALTER APPLICATION {Words.One(ApplicationName, nameof(ApplicationName))}";

    public string Read()
    {
        // "ALTER APPLICATION chess READ anna:1 the text"
        string command = $"{Alter} READ {Target}";
        string reply = Session.Send(command);
        return reply.Length > command.Length && reply.StartsWith(command, StringComparison.OrdinalIgnoreCase) ? reply[(command.Length + 1)..] : "";
    }

    public void Write(string Text) => Session.Send($"{Alter} WRITE {Target} {Words.Text(Text, nameof(Text))}");

    public void SendDatagram(string Text) => Session.Send($"{Alter} DATAGRAM {Target} {Words.Text(Text, nameof(Text))}");

    public void Disconnect() => Session.Send($"{Alter} DISCONNECT {Target}");

    // "anna:1=1024 ben:2=5"
    private int? LengthIn(string list)
        => Words.List(list).Select(s => s.Split('='))
            .FirstOrDefault(s => s[0].Equals(Handle, StringComparison.OrdinalIgnoreCase)) is [_, var length] ? Words.Number(length) : null;
}
