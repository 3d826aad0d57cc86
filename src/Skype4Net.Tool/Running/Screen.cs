namespace Skype4Net.Tool.Running;

/// <summary>Keeps what is printed apart from a line that somebody is writing: the line is taken away, and drawn again below.</summary>
internal sealed class Screen
{
    private readonly Lock _gate = new();
    private IScreenLine? _line;

    /// <summary>Prints something while nobody else does.</summary>
    public void Write(Action write)
    {
        lock (_gate)
        {
            _line?.Hide();
            write();
            _line?.Show();
        }
    }

    /// <summary>Shows a line at the bottom from now on; null for none.</summary>
    public void Put(IScreenLine? line)
    {
        lock (_gate)
            _line = line;
    }
}
