using System.Net;
using System.Net.Sockets;

namespace Skype4Net.Emulator.Hosts;

/// <summary>
/// Who may be connected: so many programs, and apart from them so many strangers, connections that have not said their password yet. Strangers
/// do not take the places of programs, and who is silent longest makes room for the next one, first among those of the same origin.
/// </summary>
/// <param name="maxPrograms">How many programs.</param>
/// <param name="maxStrangers">How many strangers in all.</param>
/// <param name="maxOfOneOrigin">How many strangers of one address, or one network of IPv6.</param>
internal sealed class ConnectionQuota<T>(int maxPrograms, int maxStrangers = 64, int maxOfOneOrigin = 16)
    where T : class
{
    private const int NetworkBytes = 8;
    private readonly Lock _gate = new();
    private readonly HashSet<T> _programs = [];

    // In the order in which they came.
    private readonly List<(T Connection, IPAddress Origin)> _strangers = [];

    /// <summary>How many programs there are.</summary>
    public int Programs
    {
        get
        {
            lock (_gate)
                return _programs.Count;
        }
    }

    /// <summary>Everybody.</summary>
    public T[] All
    {
        get
        {
            lock (_gate)
                return [.. _programs, .. _strangers.Select(s => s.Connection)];
        }
    }

    /// <summary>A stranger comes.</summary>
    /// <returns>The stranger that has to go for it, or null.</returns>
    public T? Come(T stranger, IPAddress address)
    {
        IPAddress origin = OriginOf(address);
        lock (_gate)
        {
            T? leaving = null;
            if (_strangers.Count(s => s.Origin.Equals(origin)) >= maxOfOneOrigin)
                leaving = RemoveOldest(origin);
            else if (_strangers.Count >= maxStrangers)
                leaving = RemoveOldest(_strangers.GroupBy(s => s.Origin).MaxBy(g => g.Count())!.Key);
            _strangers.Add((stranger, origin));
            return leaving;
        }
    }

    /// <summary>A stranger becomes a program, or somebody who needs no password comes.</summary>
    /// <returns>False when there are too many programs.</returns>
    public bool Admit(T connection)
    {
        lock (_gate)
        {
            _strangers.RemoveAll(s => s.Connection == connection);
            return _programs.Count < maxPrograms && _programs.Add(connection);
        }
    }

    public void Leave(T connection)
    {
        lock (_gate)
        {
            _programs.Remove(connection);
            _strangers.RemoveAll(s => s.Connection == connection);
        }
    }

    private T RemoveOldest(IPAddress origin)
    {
        int at = _strangers.FindIndex(s => s.Origin.Equals(origin));
        T oldest = _strangers[at].Connection;
        _strangers.RemoveAt(at);
        return oldest;
    }

    // Whoever has one address of IPv6 has its whole network.
    private static IPAddress OriginOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        byte[] network = address.GetAddressBytes();
        network.AsSpan(NetworkBytes).Clear();
        return new IPAddress(network);
    }
}
