namespace Skype4Net.Tests.Emulator;

/// <summary>Raw lines over one transport.</summary>
public abstract class WireTranscripts : IDisposable
{
    private protected readonly EmulatorFixture _emulatorFixture;

    protected WireTranscripts(TestTransport transport) => _emulatorFixture = new EmulatorFixture(transport);

    private protected RawApp App => _emulatorFixture.App;

    private protected long Now => _emulatorFixture.Clock.GetUtcNow().ToUnixTimeSeconds();

    public void Dispose()
    {
        _emulatorFixture.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The lines about one object since the last call.</summary>
    private protected string[] About(string subject)
        => [.. App.Receive().Where(l => l.StartsWith(subject + " ", StringComparison.Ordinal) || l.StartsWith('#') || l == subject)];
}
