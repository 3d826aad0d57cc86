using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>A bot's emulated client and a friend, with the SDK attached to the bot over one carrier.</summary>
public abstract class SkypeWorld : IAsyncLifetime
{
    private readonly List<ISkype> _attached = [];

    private protected SkypeNetwork Network { get; private set; } = null!;

    private protected EmulatedClient Bot { get; private set; } = null!;

    private protected EmulatedClient Anna { get; private set; } = null!;

    private protected ISkype Skype { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Network = new SkypeNetwork();
        Bot = Network.LogIn("bot", "The Bot");
        Anna = Network.LogIn("anna", "Anna B.");
        Network.MakeContacts(Anna, Bot);
        Skype = await AttachAsync();
    }

    public virtual async Task DisposeAsync()
    {
        foreach (ISkype skype in _attached)
            await skype.DisposeAsync();
        await Network.DisposeAsync();
    }

    /// <summary>The options that lead to the bot's client over the carrier under test.</summary>
    protected abstract Task<SkypeOptions> OptionsAsync();

    private protected async Task<ISkype> AttachAsync(Func<SkypeOptions, SkypeOptions>? change = null)
    {
        SkypeOptions options = await OptionsAsync();
        ISkype skype = await Skype4Net.Skype.AttachAsync(change?.Invoke(options) ?? options).InTime();
        _attached.Add(skype);
        return skype;
    }

    /// <summary>Kills the bot's client; the program has noticed, or will.</summary>
    private protected virtual Task CrashAsync()
    {
        Bot.Crash();
        return Task.CompletedTask;
    }

    /// <summary>Waits until everything the client has told so far was delivered: a command's own notification comes after it.</summary>
    private protected async Task SettleAsync()
    {
        using Recorder<string> lines = Skype.Notifications.Record();
        await Skype.SendAsync("SET AUTOAWAY ON").InTime();
        await lines.NextAsync(line => line == "AUTOAWAY ON");
    }
}
