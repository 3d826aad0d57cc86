using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports;

/// <summary>Names a way to a Skype client. Immutable; each <c>Skype</c> object opens its own connection from it.</summary>
/// <remarks>Derive from it to bring a transport of your own.</remarks>
public abstract class SkypeTransport
{
    /// <summary>The short name: <c>dbus</c>, <c>emulator</c>...</summary>
    public abstract string Name { get; }

    /// <summary>Says what is looked for and where, for messages: <c>the bus name com.Skype.API on the session bus</c>.</summary>
    public abstract string Target { get; }

    /// <summary>What a user can do when nothing is found there. One sentence.</summary>
    public virtual string Advice => "Start Skype, or the emulator, and sign in.";

    /// <summary>Makes a connection. Nothing happens on it before <see cref="ITransport.Start"/>.</summary>
    /// <param name="context">What the connection may use.</param>
    public abstract ITransport Open(TransportContext context);

    /// <summary>The transport that a name stands for: <c>dbus</c>, <c>tcp://host:port</c>.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <exception cref="ArgumentException">There is no such name; the message tells those there are.</exception>
    public static SkypeTransport Parse(string name) => TransportNames.Parse(name);

    /// <summary>Lets a name stand where a transport is wanted: <c>Transport = "tcp://server:1401"</c>.</summary>
    /// <param name="name">As for <see cref="Parse"/>.</param>
    /// <exception cref="ArgumentException">There is no such name.</exception>
    public static implicit operator SkypeTransport(string name) => Parse(name);

    /// <summary>Same as <see cref="Name"/> and <see cref="Target"/>.</summary>
    public override string ToString() => $"{Name} ({Target})";
}
