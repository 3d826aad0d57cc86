namespace Skype4Net.Emulator.Commands;

/// <summary>A command is answered with an error; thrown by a command family, answered by the table.</summary>
internal sealed class CommandFailure(SkypeError error) : Exception($"ERROR {(int)error}")
{
    public SkypeError Error { get; } = error;
}
