namespace Skype4Net.Emulator.Sessions;

/// <summary>A command is answered with an error; thrown by its handler, answered by the router.</summary>
internal sealed class CommandRefusal(SkypeError error) : Exception($"ERROR {(int)error}")
{
    public SkypeError Error { get; } = error;
}
