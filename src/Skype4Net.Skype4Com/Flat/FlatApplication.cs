namespace SKYPE4COMLib;

/// <summary><c>ISkypeApplication</c>: applications by their ids.</summary>
internal sealed class FlatApplication(SkypeSession session) : ISkypeApplication
{
    public void CreateApplication(string Name) => ApplicationOf(Name).Create();

    public void DeleteApplication(string Name) => ApplicationOf(Name).Delete();

    public ApplicationStreamCollection get_ApplicationStreams(string AppName) => ApplicationOf(AppName).Streams;

    public void ConnectApplicationUser(string AppName, string Username, bool WaitConnected = false)
        => ApplicationOf(AppName).Connect(Username, WaitConnected);

    public string ReadApplicationStream(string AppName, string StreamHandle) => StreamOf(AppName, StreamHandle).Read();

    public void WriteApplicationStream(string AppName, string StreamHandle, string Text) => StreamOf(AppName, StreamHandle).Write(Text);

    public UserCollection get_ApplicationConnectableUsers(string AppName) => ApplicationOf(AppName).ConnectableUsers;

    public UserCollection get_ApplicationConnectingUsers(string AppName) => ApplicationOf(AppName).ConnectingUsers;

    public void DisconnectApplicationUser(string AppName, string Username) => DisconnectUser(AppName, Username);

    public void SendApplicationDatagram(string AppName, string StreamHandle, string Text) => StreamOf(AppName, StreamHandle).SendDatagram(Text);

    public ApplicationStreamCollection get_ApplicationSendingStreams(string AppName) => ApplicationOf(AppName).SendingStreams;

    public ApplicationStreamCollection get_ApplicationReceivedStreams(string AppName) => ApplicationOf(AppName).ReceivedStreams;

    private ApplicationClass ApplicationOf(string name) => new(session, Words.One(name, nameof(name)));

    private ApplicationStreamClass StreamOf(string application, string stream) => new(session, application, stream);

    // By the user, not by a stream: there is one for each.
    private void DisconnectUser(string application, string username)
        => session.Send($"ALTER APPLICATION {Words.One(application, nameof(application))} DISCONNECT {Words.One(username, nameof(username))}");
}
