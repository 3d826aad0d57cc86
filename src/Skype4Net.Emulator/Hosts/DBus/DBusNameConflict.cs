namespace Skype4Net.Emulator.Hosts;

/// <summary>What a host on D-Bus does when another program owns the name already.</summary>
public enum DBusNameConflict
{
    /// <summary>It starts, is served by its unique name, and gets the name when the other program leaves.</summary>
    Queue,

    /// <summary>Its start ends when the other program leaves, and the name is its own.</summary>
    Wait,

    /// <summary>Its start fails with a <see cref="SkypeTransportException"/> that says who owns the name.</summary>
    Fail,
}
