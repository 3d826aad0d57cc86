namespace Skype4Net.Emulator;

/// <summary>How a program stands with the user.</summary>
public enum ProgramPermission
{
    /// <summary>It has not asked.</summary>
    None,
    /// <summary>The user sees its question.</summary>
    Asking,
    /// <summary>It is let in.</summary>
    Allowed,
    /// <summary>It was turned away.</summary>
    Refused,
}

/// <summary>A command of a program that has had no reply.</summary>
/// <param name="Line">The command, without passwords.</param>
/// <param name="Since">Since when it waits.</param>
public sealed record WaitingCommand(string Line, DateTimeOffset Since);

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

/// <summary>A question that waits for the user.</summary>
/// <param name="From">The name of the program, or the Skype name of who wants to be a contact.</param>
/// <param name="IsProgram">Whether a program asks to be let in; otherwise somebody asks to be a contact.</param>
/// <param name="Text">What is said with it.</param>
public sealed record RequestView(string From, bool IsProgram, string Text)
{
    /// <summary>The number of the program; 0 for a contact.</summary>
    public int Program { get; init; }
}

/// <summary>A menu item or an event that a program shows.</summary>
/// <param name="Id">The name that the program has given it.</param>
/// <param name="IsMenuItem">Whether it is a menu item; otherwise an event.</param>
/// <param name="Caption">What the user reads.</param>
/// <param name="Program">The number of the program.</param>
public sealed record PluginItemView(string Id, bool IsMenuItem, string Caption, int Program)
{
    /// <summary>The text that explains it.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Where a menu item is shown.</summary>
    public PluginContext Context { get; init; }

    /// <summary>Whether it can be clicked.</summary>
    public bool IsEnabled { get; init; } = true;
}
