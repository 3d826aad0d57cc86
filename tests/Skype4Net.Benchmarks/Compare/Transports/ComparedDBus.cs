namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>A bus of its own, configured as that of a session; each server has a name on it.</summary>
internal sealed class ComparedDBus : ComparedTransport
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-compare-").FullName;
    private readonly string _address;
    private readonly Daemon _bus;
    private int _servers;

    public ComparedDBus()
    {
        _address = $"unix:path={Path.Combine(_folder, "bus")}";
        _bus = new Daemon("dbus-daemon", "--session", "--nofork", $"--address={_address}", "--print-address=1");
    }

    public override string Name => "dbus";

    public override string Title => "D-Bus";

    public override string Library => "libdbus-1.so.3";

    public override int? DaemonId => _bus.ProcessId;

    public override string NewTarget() => $"{_address} com.Skype.Compared{++_servers}";

    public override void Dispose()
    {
        _bus.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
