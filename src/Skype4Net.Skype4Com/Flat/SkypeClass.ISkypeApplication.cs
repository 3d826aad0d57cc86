namespace SKYPE4COMLib;

/// <content><c>ISkypeApplication</c>: applications by their ids.</content>
public partial class SkypeClass
{
    public void CreateApplication(string name) => ApplicationOf(name).Create();

    public void DeleteApplication(string name) => ApplicationOf(name).Delete();

    public ApplicationStreamCollection get_ApplicationStreams(string appName) => ApplicationOf(appName).Streams;

    public void ConnectApplicationUser(string appName, string username, bool waitConnected = false) => ApplicationOf(appName).Connect(username, waitConnected);

    public string ReadApplicationStream(string appName, string streamHandle) => StreamOf(appName, streamHandle).Read();

    public void WriteApplicationStream(string appName, string streamHandle, string text) => StreamOf(appName, streamHandle).Write(text);

    public UserCollection get_ApplicationConnectableUsers(string appName) => ApplicationOf(appName).ConnectableUsers;

    public UserCollection get_ApplicationConnectingUsers(string appName) => ApplicationOf(appName).ConnectingUsers;

    public void DisconnectApplicationUser(string appName, string username) => DisconnectUser(appName, username);

    public void SendApplicationDatagram(string appName, string streamHandle, string text) => StreamOf(appName, streamHandle).SendDatagram(text);

    public ApplicationStreamCollection get_ApplicationSendingStreams(string appName) => ApplicationOf(appName).SendingStreams;

    public ApplicationStreamCollection get_ApplicationReceivedStreams(string appName) => ApplicationOf(appName).ReceivedStreams;

    private ApplicationClass ApplicationOf(string name) => new(_session, Words.One(name, nameof(name)));

    private ApplicationStreamClass StreamOf(string application, string stream) => new(_session, application, stream);

    // By the user, not by a stream: there is one for each.
    private void DisconnectUser(string application, string username)
        => _session.Send($"ALTER APPLICATION {Words.One(application, nameof(application))} DISCONNECT {Words.One(username, nameof(username))}");
}
