namespace Skype4Net.Tests.Emulator;

/// <summary>A program that speaks raw lines to an emulated client over a transport, and waits for whatever it is told.</summary>
internal abstract class RawApp : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];

    /// <summary>Everything received, replies and notifications, in order.</summary>
    public List<string> Lines
    {
        get
        {
            Settle();
            lock (_gate)
                return [.. _lines];
        }
    }

    /// <summary>Sends a command and returns its reply; null when there is none yet.</summary>
    public abstract string? Send(string command);

    /// <summary>Says name and protocol, then forgets what was received.</summary>
    public RawApp Attach(int protocol = 8)
    {
        Assert.Equal(NameAnswer, Send("NAME test"));
        Assert.Equal($"PROTOCOL {protocol}", Send($"PROTOCOL {protocol}"));
        Receive();
        return this;
    }

    /// <summary>The lines received since the last call.</summary>
    public string[] Receive()
    {
        Settle();
        lock (_gate)
        {
            string[] lines = [.. _lines];
            _lines.Clear();
            return lines;
        }
    }

    public abstract void Dispose();

    /// <summary>What <c>NAME test</c> is answered on this transport.</summary>
    protected virtual string NameAnswer => "OK";

    /// <summary>Waits until everything that the client has told by now is here.</summary>
    protected virtual void Settle()
    {
    }

    protected void Add(string line)
    {
        lock (_gate)
            _lines.Add(line);
    }
}
