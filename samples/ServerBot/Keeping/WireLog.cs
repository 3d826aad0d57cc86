using System.Globalization;
using ServerBot.Settings;
using Skype4Net;
using Skype4Net.Transports;

namespace ServerBot.Keeping;

/// <summary>Writes each line from and to the client into a file, without the noise.</summary>
internal sealed class WireLog : IDisposable
{
    private readonly StreamWriter _file;
    private readonly IDisposable _listening;

    /// <exception cref="IOException">The file cannot be written.</exception>
    public WireLog(ISkype skype, LogSettings settings)
    {
        _file = new StreamWriter(settings.File, append: true) { AutoFlush = true };
        _listening = skype.Wire.Subscribe(message =>
        {
            if (!settings.LeaveOut.Any(word => message.Line.Contains(word, StringComparison.OrdinalIgnoreCase)))
                Write(message);
        });
    }

    public void Dispose()
    {
        _listening.Dispose();
        lock (_file)
            _file.Dispose();
    }

    private void Write(WireMessage message)
    {
        string time = message.Time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        lock (_file)
            _file.WriteLine($"{time} {(message.Direction == WireDirection.Sent ? "->" : "<-")} {message.Line}");
    }
}
