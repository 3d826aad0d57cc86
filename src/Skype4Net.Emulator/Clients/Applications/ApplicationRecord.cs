using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Clients;

/// <summary>An application at one client: the programs that made it, and its streams.</summary>
internal sealed class ApplicationRecord(string name)
{
    public string Name { get; } = name;

    public List<ApiSession> Owners { get; } = [];

    /// <summary>Whom we try to reach.</summary>
    public List<Identity> Connecting { get; } = [];

    public Dictionary<Identity, StreamRecord> Streams { get; } = [];
}

/// <summary>A stream to one user.</summary>
internal sealed class StreamRecord(Identity who)
{
    private const int Number = 1;

    public Identity Who { get; } = who;

    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{who.Value}:{Number}");

    public StringBuilder Received { get; } = new();

    public int ReceivedBytes { get; set; }

    /// <summary>Of what was received, the bytes that the other side was not told of yet.</summary>
    public int OwedBytes { get; set; }

    public int SendingBytes { get; set; }
}
