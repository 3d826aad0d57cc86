namespace Skype4Net.Xmpp.Tests;

/// <summary>One pair for the tests of a class, made by the first: each leaves the two as it found them.</summary>
public sealed class SharedPair : IAsyncLifetime
{
    private EmulatedPair? _pair;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_pair is not null)
            await _pair.DisposeAsync();
    }

    /// <summary>The pair; skips the test where there is no server.</summary>
    internal async Task<EmulatedPair> StartAsync() => _pair ??= await EmulatedPair.StartAsync();
}
