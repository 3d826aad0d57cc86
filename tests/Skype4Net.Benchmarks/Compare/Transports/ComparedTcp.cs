namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>SkypeProxy on this machine; each server chooses a port.</summary>
internal sealed class ComparedTcp : ComparedTransport
{
    public override string Name => "tcp";

    public override string Title => "TCP (SkypeProxy)";

    public override string NewTarget() => "0";

    public override void Dispose()
    {
        // Nothing is started.
    }
}
