namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>Displays without a screen: one for each server, as a display has one client.</summary>
internal sealed class ComparedX11 : ComparedTransport
{
    private static readonly string[] s_arguments = ["-displayfd", "1", "-screen", "0", "640x480x8", "-nolisten", "tcp", "-noreset"];
    private readonly List<Daemon> _displays = [new Daemon("Xvfb", s_arguments)];
    private int _servers;

    public override string Name => "x11";

    public override string Title => "X11";

    public override string Library => "libxcb.so.1";

    public override int? DaemonId => _displays[^1].ProcessId;

    public override string NewTarget()
    {
        if (_servers == _displays.Count)
            _displays.Add(new Daemon("Xvfb", s_arguments));
        return $":{_displays[_servers++].FirstLine}";
    }

    public override void Dispose()
    {
        foreach (Daemon display in _displays)
            display.Dispose();
    }
}
