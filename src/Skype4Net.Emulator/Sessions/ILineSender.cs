namespace Skype4Net.Emulator.Sessions;

/// <summary>Sends lines to an application, once it is known what becomes of them.</summary>
internal interface ILineSender
{
    /// <summary>Sends a line, now or late, on any thread; one that is lost is only noted.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fault">What becomes of it.</param>
    void Send(string line, WireFault fault);
}
