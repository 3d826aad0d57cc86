namespace Skype4Net.Emulator.Client;

/// <summary>The numbers of one client's objects. As with the real client, the same message or call has another number at each client.</summary>
/// <param name="first">The number of the first object.</param>
internal sealed class IdSequence(long first)
{
    private long _given;

    public long Next() => first + _given++;

    /// <summary>Begins again, as a fresh installation does.</summary>
    public void Restart() => _given = 0;
}
