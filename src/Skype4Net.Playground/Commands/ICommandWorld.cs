using Skype4Net.Emulator;

namespace Skype4Net.Playground.Commands;

/// <summary>What commands work on: the world behind the page, or behind the prompt.</summary>
internal interface ICommandWorld
{
    SkypeNetwork Network { get; }

    /// <summary>What was said last in this world by its commands.</summary>
    SaidMessages Said { get; }

    /// <summary>Whether the person may name files of this machine. The page may not: a command from there holds no path.</summary>
    bool TakesPaths { get; }

    /// <summary>The path of a file that is given; null when there is none.</summary>
    string? PathOf(string upload);

    /// <summary>Where a received file goes.</summary>
    /// <param name="named">The folder that the person names; empty for none.</param>
    string FolderFor(string named);

    /// <summary>Shows somebody that an account types, or has stopped. False when no program of theirs listens.</summary>
    Task<bool> TypeAsync(EmulatedClient client, string to, bool types);

    /// <summary>Sends a line as a program would. Returns the reply.</summary>
    Task<string> SendAsync(EmulatedClient client, string line);
}
