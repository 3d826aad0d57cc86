namespace Skype4Net.Emulator;

/// <summary>A program at a client, as it was when this was asked for; <see cref="ProgramVerbs.EndProgram"/> ends it.</summary>
/// <param name="Number">Counts the programs of the client from 1 on.</param>
/// <param name="Name">The name that it gave; empty before.</param>
/// <param name="Transport">How it is connected: <c>dbus</c>, <c>x11</c>, <c>tcp</c>, or <c>emulator</c> for one in this process.</param>
/// <param name="Protocol">The version of the protocol in force.</param>
/// <param name="Permission">How it stands with the user.</param>
/// <param name="Since">Since when it is here.</param>
public sealed record ProgramView(int Number, string Name, string Transport, int Protocol, ProgramPermission Permission, DateTimeOffset Since)
{
    /// <summary>How many of its commands have had no reply.</summary>
    public int WaitingCount { get; init; }

    /// <summary>The oldest 20 of them.</summary>
    public IReadOnlyList<WaitingCommand> Waiting { get; init; } = [];
}
