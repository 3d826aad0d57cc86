using System.Diagnostics;
using System.Globalization;

namespace Skype4Net.Emulator.Hosts;

/// <summary>A process of this machine for a message: its number and its name, where these can be known.</summary>
internal static class ProcessText
{
    /// <param name="id">The number of the process; 0 when the bus does not know it.</param>
    public static string Of(uint id)
    {
        if (id == 0)
            return "another program";
        string number = id.ToString(CultureInfo.InvariantCulture);
        try
        {
            using var process = Process.GetProcessById((int)id);
            return $"the process {number} ({process.ProcessName})";
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // It is on the other side of a container, or has just left.
            return $"the process {number}";
        }
    }
}
