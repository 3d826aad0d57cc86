namespace Skype4Net.Integration.Foreign;

/// <summary>Tests in a <see cref="ForeignWorld"/> of their own. Where something is missing, each is skipped and says what.</summary>
public abstract class ForeignTests : IAsyncLifetime
{
    private ForeignWorld? _world;
    private SkipException? _missing;

    private protected ForeignWorld World => _world ?? throw _missing!;

    public virtual async Task InitializeAsync()
    {
        try
        {
            _world = await ForeignWorld.StartAsync();
        }
        catch (SkipException missing)
        {
            _missing = missing;
        }
    }

    public async Task DisposeAsync()
    {
        if (_world is not null)
            await _world.DisposeAsync();
    }

    private protected Task<ForeignProgram> ProgramAsync() => World.ProgramAsync();

    private protected Task<ForeignProgram> AttachedAsync(int protocol = 5) => World.AttachedAsync(protocol);
}
