using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>A program that speaks raw lines to an emulated client. Everything is synchronous, so assertions are exact.</summary>
internal sealed class RawApp : ISessionOutput
{
    private readonly IApiSession _session;

    public RawApp(EmulatedClient client, CarrierTraits? carrier = null)
        => _session = ((IApiServer)client).OpenSession(carrier ?? CarrierTraits.InProcess, this);

    /// <summary>Everything received, replies and notifications, in order.</summary>
    public List<string> Lines { get; } = [];

    public void Push(string line) => Lines.Add(line);

    /// <summary>Sends a command and returns its reply; null when there is none yet.</summary>
    public string? Say(string command)
    {
        string? answer = null;
        _session.Submit(command, reply =>
        {
            answer = reply;
            Lines.Add(reply);
        });
        return answer;
    }

    /// <summary>Says name and protocol, then forgets what was received.</summary>
    public RawApp Attach(int protocol = 8)
    {
        Assert.Equal("OK", Say("NAME test"));
        Assert.Equal($"PROTOCOL {protocol}", Say($"PROTOCOL {protocol}"));
        Lines.Clear();
        return this;
    }

    /// <summary>The lines received since the last call.</summary>
    public string[] Take()
    {
        string[] lines = [.. Lines];
        Lines.Clear();
        return lines;
    }

    public void Leave() => _session.Dispose();
}

/// <summary>Nora's client with a program attached, and friends.</summary>
internal sealed class Town
{
    public Town(int protocol = 8)
    {
        Network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = Clock });
        Nora = Network.LogIn("nora.lund", "Nora Lund");
        Ben = Network.LogIn("ben_o", "Ben Okoro");
        Ada = Network.LogIn("ada.k", "Ada Kern");
        Network.MakeContacts(Nora, Ben);
        Network.MakeContacts(Nora, Ada);
        App = new RawApp(Nora).Attach(protocol);
    }

    public ManualTimeProvider Clock { get; } = new();

    public SkypeNetwork Network { get; }

    public EmulatedClient Nora { get; }

    public EmulatedClient Ben { get; }

    public EmulatedClient Ada { get; }

    public RawApp App { get; }
}
