using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Client;

/// <summary>A kind of module.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Make">Makes the one of a client.</param>
/// <param name="Begins">Whether something begins in the module by an event of the network.</param>
internal sealed record ModuleKind(Type Type, Func<ClientContext, ClientModule> Make, Func<NetworkEvent, bool> Begins)
{
    public static ModuleKind Of<T>(Func<ClientContext, T> make, Func<NetworkEvent, bool>? begins = null)
        where T : ClientModule
        => new(typeof(T), make, begins ?? (static _ => false));
}
