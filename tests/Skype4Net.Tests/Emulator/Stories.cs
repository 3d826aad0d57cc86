namespace Skype4Net.Tests.Emulator;

/// <summary>Stories of raw lines, told over one carrier.</summary>
public abstract class Stories : IDisposable
{
    private protected readonly Town _town;

    protected Stories(StoryCarrier carrier) => _town = new Town(carrier);

    private protected RawApp App => _town.App;

    private protected long Now => _town.Clock.GetUtcNow().ToUnixTimeSeconds();

    public void Dispose()
    {
        _town.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The lines about one object since the last call.</summary>
    private protected string[] About(string subject) => [.. App.Take().Where(l => l.StartsWith(subject + " ", StringComparison.Ordinal) || l.StartsWith('#') || l == subject)];
}
