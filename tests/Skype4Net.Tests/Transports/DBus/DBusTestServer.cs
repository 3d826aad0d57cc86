using System.Threading.Channels;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>A client that answers "x done", or leaves what has "slow" in it to the test.</summary>
internal sealed class DBusTestServer : IApiServer
{
    private ISessionOutput? _output;

    public bool IsRunning => true;

    public event Action? RunningChanged
    {
        add { }
        remove { }
    }

    public bool IsSignedIn => true;

    public event Action? SignedInChanged
    {
        add { }
        remove { }
    }

    public event Action? Quitting
    {
        add { }
        remove { }
    }

    public Channel<Action<string>> Deferred { get; } = Channel.CreateUnbounded<Action<string>>();

    public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Called for each program before it has its session.</summary>
    public Action? Opening { get; set; }

    public IApiSession OpenSession(TransportTraits transport, ISessionOutput output)
    {
        Opening?.Invoke();
        _output = output;
        return new Session(this);
    }

    public void Push(string line) => _output!.Push(line);

    public string LastSender() => ((DBusSession)_output!).Sender;

    private sealed class Session(DBusTestServer server) : IApiSession
    {
        public string ApplicationName => "";

        public void RequestPermission(string applicationName, Action<AttachmentStatus> answer)
            => throw new InvalidOperationException("D-Bus asks by NAME.");

        public void Submit(string line, Action<string> reply)
        {
            if (line.Contains("slow"))
                server.Deferred.Writer.TryWrite(reply);
            else
                reply($"{line} done");
        }

        public void Dispose() => server.Closed.TrySetResult();
    }
}
