namespace Skype4Net.Emulator;

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
