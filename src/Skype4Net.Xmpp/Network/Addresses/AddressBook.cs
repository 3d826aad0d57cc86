using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Addresses;

/// <summary>
/// Whose each handle is. A handle that is not the address itself is noted at first sight, kept for good and never given to anybody else.
/// </summary>
internal sealed class AddressBook
{
    // Strangers choose addresses; beyond it those whose address is no handle can write, but not be answered after a restart.
    private const int MaxNoted = 100_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Jid> _noted = [];

    /// <summary>The handles that are another text than the address.</summary>
    public IReadOnlyDictionary<string, Jid> Noted
    {
        get
        {
            lock (_gate)
                return new Dictionary<string, Jid>(_noted);
        }
    }

    /// <summary>The handle of an account; noted if need be.</summary>
    public Identity IdentityOf(Jid address)
    {
        Jid account = address.Bare;
        string text = account.ToString();
        string handle = Handles.Of(account);
        lock (_gate)
        {
            // Somebody whose address is another's handle gets a handle that is nobody's address.
            if (handle == text && _noted.TryGetValue(handle, out Jid? owner) && owner != account)
                handle = Handles.Altered(text);
            if (handle != text && _noted.Count < MaxNoted)
                _noted.TryAdd(handle, account);
        }

        return new Identity(handle);
    }

    /// <summary>Whose a handle is; null for one that is neither noted nor an address.</summary>
    public Jid? Find(Identity who)
    {
        lock (_gate)
        {
            if (_noted.TryGetValue(who.Value, out Jid? noted))
                return noted;
        }

        return Jid.TryParse(who.Value) is { IsBare: true, Local.Length: > 0 } address && IdentityOf(address) == who ? address : null;
    }

    /// <summary>Notes a handle of an earlier session.</summary>
    public void Restore(string handle, Jid address)
    {
        lock (_gate)
            _noted.TryAdd(handle, address);
    }
}
