namespace Skype4Net.Tool.Running;

/// <summary>While it lives, Ctrl+C is a key of this process's terminal, not a signal.</summary>
internal sealed class ControlCAsKey : IDisposable
{
    public ControlCAsKey() => Set(true);

    public void Dispose() => Set(false);

    private static void Set(bool value)
    {
        try
        {
            Console.TreatControlCAsInput = value;
        }
        catch (IOException)
        {
            // The terminal has gone; then nobody presses keys either.
        }
    }
}
