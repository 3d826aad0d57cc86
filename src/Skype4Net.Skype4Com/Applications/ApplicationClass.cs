namespace SKYPE4COMLib;

/// <summary>An application: streams of data between two accounts that both run it.</summary>
public partial class ApplicationClass : ComObject
{
    public ApplicationClass()
        : this(SkypeSession.None, "")
    {
    }

    internal ApplicationClass(SkypeSession session, string name)
        : base(session) => Name = name;

    public string Name { get; }

    public ApplicationStreamCollection Streams => StreamsOf("STREAMS");

    public ApplicationStreamCollection SendingStreams => StreamsOf("SENDING");

    public ApplicationStreamCollection ReceivedStreams => StreamsOf("RECEIVED");

    public UserCollection ConnectableUsers => Session.Users(Words.List(Ask("CONNECTABLE")));

    public UserCollection ConnectingUsers => Session.Users(Words.List(Ask("CONNECTING")));

    private string Word => Words.One(Name, nameof(Name));

    public void Create() => Session.Send($"CREATE APPLICATION {Word}");

    public void Delete() => Session.Send($"DELETE APPLICATION {Word}");

    public void Connect(string Username, bool WaitConnected = false)
    {
        Session.Send($"ALTER APPLICATION {Word} CONNECT {Words.One(Username, nameof(Username))}");
        if (WaitConnected)
            Session.Until((sdk, ct) => ConnectedAsync(sdk, Username, ct), $"connect to {Username}");
    }

    public void SendDatagram(string Text, ApplicationStreamCollection? pStreams = null)
    {
        foreach (IApplicationStream stream in pStreams ?? Streams)
            stream.SendDatagram(Text);
    }

    internal static ApplicationStreamCollection Listed(SkypeSession session, string application, IEnumerable<string> names)
        => new ApplicationStreamCollectionClass(names.Select(n => new ApplicationStreamClass(session, application, n)));

    internal string Ask(string property) => Session.Ask($"APPLICATION {Word} {property}");

    private ApplicationStreamCollection StreamsOf(string property)
        => Listed(Session, Name, Words.List(Ask(property)).Select(s => s.Split('=')[0]));

    private async Task<string?> ConnectedAsync(Sdk.Skype sdk, string username, CancellationToken cancellationToken)
    {
        // The name was checked: it is one word.
        string command = $"GET APPLICATION {Word} STREAMS";
        string reply = await sdk.SendAsync(command, cancellationToken).ConfigureAwait(false);
        return Words.List(reply).FirstOrDefault(s => s.StartsWith(username + ":", StringComparison.OrdinalIgnoreCase));
    }
}
