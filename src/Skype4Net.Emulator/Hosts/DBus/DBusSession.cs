using System.Text;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Emulator.Hosts;

/// <summary>One program on the bus, known by its unique name.</summary>
internal sealed class DBusSession(BusConnection bus, LineEncoder lines, TimeProvider time, string sender) : ISessionOutput, IDisposable
{
    // Some programs give up after 3 seconds: until then the reply is the result of Invoke, later it comes by Notify.
    private static readonly TimeSpan s_holdReply = TimeSpan.FromSeconds(2);
    private readonly BusMethod _notify = new(sender, DBusNames.ClientPath, DBusNames.ClientInterface, DBusNames.Notify);
    private IApiSession? _session;

    /// <summary>The program's unique name.</summary>
    public string Sender => sender;

    public void Open(IApiServer server) => _session = server.OpenSession(TransportTraits.DBus, this);

    public void Invoke(in BusMessage call, string command)
    {
        var invocation = new Invocation(this, LibDBus.Ref(call.Handle));
        _session!.Submit(command, invocation.Reply);
        // NAME may wait for the user for ever; everything else is held for a while only.
        if (!invocation.IsAnswered && !IsName(command))
            invocation.HoldFor(time, s_holdReply);
    }

    public void Push(string line)
        => bus.Send(new Outgoing
        {
            Method = _notify,
        }.WithText(lines.Encode(line)));

    public void Dispose() => _session?.Dispose();

    private static bool IsName(string command)
    {
        string text = command.TrimStart();
        if (text.StartsWith('#'))
            text = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return text.TrimStart().StartsWith("NAME ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A line as the bus takes it: NUL would end the text, and the library aborts on what is no UTF-8.</summary>
    public static byte[] ToUtf8(string text) => Encoding.UTF8.GetBytes(text.Replace('\0', '\uFFFD'));

    /// <summary>One Invoke: answered once, by its result or, when that took too long, by Notify.</summary>
    private sealed class Invocation(DBusSession session, nint call)
    {
        private readonly Lock _gate = new();
        private bool _returned;
        private ITimer? _hold;

        public bool IsAnswered
        {
            get
            {
                lock (_gate)
                    return _returned;
            }
        }

        public void Reply(string text)
        {
            lock (_gate)
            {
                if (!_returned)
                {
                    Return(text);
                    return;
                }
            }

            session.Push(text);
        }

        public void HoldFor(TimeProvider time, TimeSpan limit)
        {
            lock (_gate)
            {
                if (!_returned)
                    _hold = time.CreateTimer(_ => GiveUp(), null, limit, Timeout.InfiniteTimeSpan);
            }
        }

        private void GiveUp()
        {
            lock (_gate)
            {
                if (!_returned)
                    Return("");
            }
        }

        private void Return(string text)
        {
            _returned = true;
            _hold?.Dispose();
            session.Send(new Outgoing { Answers = call }.WithText(ToUtf8(text)));
        }
    }

    private void Send(Outgoing message) => bus.Send(message);
}
