namespace Skype4Net.Tests;

/// <summary>An attached client on a script.</summary>
internal sealed class ScriptedSkype : IAsyncDisposable
{
    private ScriptedSkype(ScriptedTransport client, Skype skype, ManualTimeProvider clock)
    {
        Client = client;
        Skype = skype;
        Clock = clock;
    }

    public ScriptedTransport Client { get; }

    public Skype Skype { get; }

    public ManualTimeProvider Clock { get; }

    public static ScriptedSkype Create(Func<SkypeOptions, SkypeOptions>? change = null, ScriptedTransport? client = null)
    {
        client ??= new ScriptedTransport();
        var clock = new ManualTimeProvider();
        var options = new SkypeOptions { FriendlyName = "Test", Transport = client, TimeProvider = clock };
        return new ScriptedSkype(client, Skype.Create(change?.Invoke(options) ?? options), clock);
    }

    public static async Task<ScriptedSkype> AttachAsync(Func<SkypeOptions, SkypeOptions>? change = null, ScriptedTransport? client = null)
    {
        ScriptedSkype scripted = Create(change, client);
        await scripted.Skype.AttachAsync().InTime();
        scripted.Client.Sent.Clear();
        return scripted;
    }

    public ValueTask DisposeAsync() => Skype.DisposeAsync();
}
