using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Applications;

/// <summary>An application at one client: the programs that made it, and its streams.</summary>
internal sealed class ApplicationRecord(string name)
{
    // How many streams there have been with each user: the name of a stream does not come again.
    private readonly Dictionary<Identity, int> _numbers = [];

    public string Name { get; } = name;

    /// <summary>The sessions that made it; its lines go to them alone.</summary>
    public List<ApiSession> Owners { get; } = [];

    /// <summary>The users that a stream was asked of, and who have not answered.</summary>
    public List<Identity> Connecting { get; } = [];

    /// <summary>When those who do not answer are waited for no longer.</summary>
    public Dictionary<Identity, ITimer> ConnectTimers { get; } = [];

    public Dictionary<Identity, StreamRecord> Streams { get; } = [];

    /// <summary>Streams that the other side has closed while something waited in them to be read.</summary>
    public List<StreamRecord> Leftovers { get; } = [];

    /// <summary>The streams in which something may wait.</summary>
    public IEnumerable<StreamRecord> Readable => Streams.Values.Concat(Leftovers);

    /// <summary>Opens a stream to somebody. False when there is one.</summary>
    public bool Open(Identity who)
    {
        if (Streams.ContainsKey(who))
            return false;
        int number = _numbers[who] = _numbers.GetValueOrDefault(who) + 1;
        Streams.Add(who, new StreamRecord(who, number));
        return true;
    }
}
