namespace Skype4Net.Emulator.Plugins;

/// <summary>An event or a menu item that a program shows.</summary>
/// <param name="id">The name that the program has given it.</param>
/// <param name="caption">The text that the user sees.</param>
internal sealed class PluginRecord(string id, string caption)
{
    public string Id { get; } = id;

    public string Caption { get; set; } = caption;

    public string Hint { get; set; } = "";

    /// <summary>Where a menu item is shown.</summary>
    public PluginContext Context { get; init; }

    /// <summary>Whether a menu item can be clicked.</summary>
    public bool IsEnabled { get; set; } = true;
}
