using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>The three status lines that an application is greeted with, once for each attachment.</summary>
internal sealed class SessionGreeting(ApiSession session) : IDisposable
{
    private static readonly TimeSpan s_after = TimeSpan.FromSeconds(1);
    private ITimer? _timer;
    private bool _isSent;

    /// <summary>Greets, unless it was done, or the application is not in.</summary>
    public void Send()
    {
        if (_isSent || session.IsClosed || session.Permission != SessionPermission.Allowed)
            return;
        _isSent = true;
        session.Announce();
        _timer?.Dispose();
        ClientContext client = session.Client;
        session.Push($"CONNSTATUS {EnumCodecs.ConnectionStatus.Encode(client.ConnectionStatus)}");
        session.Push($"CURRENTUSERHANDLE {client.Handle}");
        session.Push($"USERSTATUS {EnumCodecs.UserStatus.Encode(client.UserStatus)}");
    }

    /// <summary>Greets in a second, for programs that never say PROTOCOL.</summary>
    public void SendLater()
    {
        _timer?.Dispose();
        _timer = session.Client.Time.CreateTimer(_ => session.Client.Executor.Post(Send), null, s_after, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The next attachment is greeted anew.</summary>
    public void Reset()
    {
        _isSent = false;
        _timer?.Dispose();
    }

    public void Dispose() => _timer?.Dispose();
}
