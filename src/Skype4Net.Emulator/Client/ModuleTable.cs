using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// The modules of one client, in the order in which they are asked. Each is made when it is first wanted: most clients of a large world never have a
/// program, and have no calls and no chats. One that was never wanted has nothing that an event, a loss or an end could concern.
/// </summary>
/// <param name="client">The client.</param>
/// <param name="kinds">All there are, in order.</param>
internal sealed class ModuleTable(ClientContext client, IReadOnlyList<ModuleKind> kinds)
{
    // Modules are made so rarely that all clients share it.
    private static readonly Lock s_gate = new();
    private ClientModule[] _made = [];

    /// <summary>Those that were made so far.</summary>
    public ReadOnlySpan<ClientModule> Made => Volatile.Read(ref _made);

    /// <summary>A module; made if it was not wanted before. Any thread.</summary>
    public T Get<T>()
        where T : ClientModule
        => Find<T>() ?? (T)Make(kinds.FirstOrDefault(k => k.Type == typeof(T))
            ?? throw new InvalidOperationException($"There is no {typeof(T).Name}."));

    /// <summary>A module, if it was wanted before. Any thread.</summary>
    public T? Find<T>()
        where T : ClientModule
    {
        foreach (ClientModule module in Volatile.Read(ref _made))
        {
            if (module is T found)
                return found;
        }

        return null;
    }

    /// <summary>All modules, for what could concern each.</summary>
    public ReadOnlySpan<ClientModule> MakeAll()
    {
        if (_made.Length < kinds.Count)
        {
            foreach (ModuleKind kind in kinds)
                Make(kind);
        }

        return Made;
    }

    /// <summary>The modules that an event of the network is for: those that were made, and those in which something begins by it.</summary>
    public ReadOnlySpan<ClientModule> For(NetworkEvent happened)
    {
        for (int i = 0; i < kinds.Count && _made.Length < kinds.Count; i++)
        {
            if (kinds[i].Begins(happened) && !IsMade(kinds[i]))
                Make(kinds[i]);
        }

        return Made;
    }

    private bool IsMade(ModuleKind kind)
    {
        foreach (ClientModule module in Made)
        {
            if (module.GetType() == kind.Type)
                return true;
        }

        return false;
    }

    private ClientModule Make(ModuleKind kind)
    {
        lock (s_gate)
        {
            if (Array.Find(_made, m => m.GetType() == kind.Type) is { } known)
                return known;

            // It may want others while it is made.
            ClientModule made = kind.Make(client);
            ClientModule[] all = [.. _made, made];
            Volatile.Write(ref _made, [.. kinds.SelectMany(k => all.Where(m => m.GetType() == k.Type))]);
            return made;
        }
    }
}
