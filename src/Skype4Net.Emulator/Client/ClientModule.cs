using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// All that a client does with one kind of object: its state, its rules, its commands, its part in what clients tell each other. Called on the
/// client's executor only, one call at a time. A module asks another one by <see cref="ClientContext.Module{T}"/>, never its records.
/// </summary>
internal abstract class ClientModule(ClientContext client)
{
    /// <summary>What the modules of one client share.</summary>
    protected ClientContext Client => client;

    /// <summary>Binds the module's commands to their handlers.</summary>
    public virtual void Map(CommandRouter router)
    {
    }

    /// <summary>Something happened on the network. Each module is asked, signals aside: those go to <see cref="OnSignal"/>.</summary>
    public virtual void OnNetworkEvent(NetworkEvent happened)
    {
    }

    /// <summary>Another client, or a telephone, says something. Returns whether it was for this module; if not, the next one is asked.</summary>
    public virtual bool OnSignal(Identity from, ClientSignal signal) => false;

    /// <summary>
    /// The network is lost, or about to be: what is under way with others ends, and programs are notified of that. What the others are told of it
    /// reaches them at once, or when the network is back.
    /// </summary>
    public virtual void OnConnectionLost()
    {
    }

    /// <summary>The client goes on without a network, and programs have been notified of it.</summary>
    public virtual void OnOffline()
    {
    }

    /// <summary>The network is back, and what was missed has come: what waited here happens now.</summary>
    public virtual void OnOnline()
    {
    }

    /// <summary>The client's process is about to end.</summary>
    public virtual void OnStopping()
    {
    }

    /// <summary>An application has gone, or has lost its permission: what lived in the client for it goes with it.</summary>
    public virtual void OnSessionEnded(ApiSession session)
    {
    }

    /// <summary>
    /// Programs are notified of a property, and somebody looks at the window: the module publishes which other things look different by that. Not
    /// called while nobody looks.
    /// </summary>
    public virtual void OnNotified(PropertyDefinition property, string id)
    {
    }

    /// <summary>The process starts: what the module has kept is in <see cref="ClientContext.Storage"/>. Nobody is told of it.</summary>
    public virtual void OnLoading()
    {
    }

    /// <summary>A request has ended that was submitted by a process before this one.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="before">What its maker noted, to put things back; empty for nothing.</param>
    /// <param name="failure">What became of it.</param>
    public virtual void OnRequestEnded(NetworkRequest request, string before, RequestFailure failure)
    {
    }

    /// <summary>The client is gone for good: the streams of the module complete.</summary>
    public virtual void OnDisposed()
    {
    }

    /// <summary>The client was installed anew: what is kept on its disk is gone.</summary>
    public virtual void OnReinstalled()
    {
    }
}
