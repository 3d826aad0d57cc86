namespace Skype4Net.Emulator.Sessions;

/// <summary>An event or a menu item that a program shows.</summary>
internal sealed class PluginRecord(string caption)
{
    public string Caption { get; set; } = caption;

    public string Hint { get; set; } = "";

    public PluginContext Context { get; init; }

    public bool IsEnabled { get; set; } = true;
}
