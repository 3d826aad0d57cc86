using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>A bot's emulated client and a friend, with the SDK attached to the bot over one transport.</summary>
public abstract class SkypeWorld<TTransport> : IAsyncLifetime
    where TTransport : BehaviourTransport, new()
{
    private readonly TTransport _transport = new();
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
        await _transport.StopAsync();
    }

    /// <summary>The options that lead to the bot's client over the transport under test.</summary>
    private protected Task<SkypeOptions> OptionsAsync() => _transport.OptionsAsync(Bot);

    private protected async Task<ISkype> AttachAsync(Func<SkypeOptions, SkypeOptions>? change = null)
    {
        SkypeOptions options = await OptionsAsync();
        ISkype skype = await Skype4Net.Skype.AttachAsync(change?.Invoke(options) ?? options).InTime();
        _attached.Add(skype);
        return skype;
    }

    /// <inheritdoc cref="BehaviourTransport.CrashAsync"/>
    private protected Task CrashAsync() => _transport.CrashAsync(Bot, Skype);

    /// <summary>Waits until everything the client has told so far was delivered: a command's own notification comes after it.</summary>
    private protected async Task SettleAsync()
    {
        using Recorder<string> lines = Skype.Notifications.Record();
        await Skype.SendAsync("SET AUTOAWAY ON").InTime();
        await lines.NextAsync(line => line == "AUTOAWAY ON");
    }

    /// <summary>A call with Anna that is in progress.</summary>
    private protected async Task<Call> TalkAsync()
    {
        Call call = await Skype.Calls.PlaceAsync("anna");
        Anna.CurrentCall!.Answer();
        await call.Status.WhenAsync(s => s == CallStatus.InProgress).InTime();
        return call;
    }
}
