using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Client;

/// <summary>A client as its hosts see it.</summary>
internal sealed class ClientServer(ClientContext client, ClientLifecycle lifecycle) : IApiServer
{
    public event Action? RunningChanged
    {
        add => lifecycle.RunningChanged += value;
        remove => lifecycle.RunningChanged -= value;
    }

    public event Action? SignedInChanged
    {
        add => lifecycle.SignedInChanged += value;
        remove => lifecycle.SignedInChanged -= value;
    }

    public event Action? Quitting
    {
        add => lifecycle.Quitting += value;
        remove => lifecycle.Quitting -= value;
    }

    public bool IsRunning => lifecycle.IsRunning;

    public bool IsSignedIn => client.IsSignedIn;

    public IApiSession OpenSession(TransportTraits transport, ISessionOutput output)
    {
        var session = new ApiSession(client, transport, output);
        session.AskFirst();
        client.Executor.Post(() => client.Add(session));
        return session;
    }
}
