using System.Diagnostics;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>A message bus of our own, for one test.</summary>
internal sealed class PrivateBus : IDisposable
{
    private const string Daemon = "dbus-daemon";
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-bus-").FullName;
    private readonly string[] _configuration;
    private Process _process;

    private PrivateBus(bool isConfigured)
    {
        SocketPath = Path.Combine(_folder, "bus");
        _configuration = isConfigured ? ["--session"] : ["--config-file", WriteBareConfiguration()];
        _process = Launch();
    }

    public string SocketPath { get; }

    /// <summary>The address, the same after <see cref="Restart"/>.</summary>
    public string Address => $"unix:path={SocketPath}";

    /// <summary>Starts a bus, or skips the test where there is no daemon or library.</summary>
    /// <param name="isConfigured">Whether it is configured as Debian's session bus; otherwise it has the limits of the daemon itself, as a system
    /// bus.</param>
    public static PrivateBus Start(bool isConfigured = true)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "D-Bus is tested on Linux only.");
        Skip.IfNot(Exists(Daemon), "dbus-daemon is missing: apt-get install dbus");
        Skip.IfNot(System.Runtime.InteropServices.NativeLibrary.TryLoad("libdbus-1.so.3", out _),
            "libdbus-1.so.3 is missing: apt-get install libdbus-1-3");
        return new PrivateBus(isConfigured);
    }

    public static bool Exists(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Stops the bus where it stands; its connections stay open.</summary>
    public void Freeze() => Signal("STOP");

    public void GoOn() => Signal("CONT");

    public void Restart()
    {
        File.Delete(SocketPath);
        _process = Launch();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string WriteBareConfiguration()
    {
        string file = Path.Combine(_folder, "bus.conf");
        File.WriteAllText(file, $"""
            <busconfig>
              <type>session</type>
              <listen>{Address}</listen>
              <policy context="default">
                <allow send_destination="*" eavesdrop="false"/>
                <allow receive_sender="*"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """);
        return file;
    }

    private void Signal(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    private Process Launch()
    {
        var start = new ProcessStartInfo(Daemon, [.. _configuration, "--nofork", $"--address={Address}", "--print-address=1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        string? address = process.StandardOutput.ReadLine();
        return address is not null ? process : throw new InvalidOperationException($"dbus-daemon did not start: {process.StandardError.ReadToEnd()}");
    }
}
