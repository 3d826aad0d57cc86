using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>How the SDK comes to an emulated client in a suite: over one transport.</summary>
public abstract class BehaviourTransport
{
    /// <summary>The options that lead to a client; serves it at the first call.</summary>
    public abstract Task<SkypeOptions> OptionsAsync(EmulatedClient client);

    /// <summary>Kills the client; the program has noticed, or will.</summary>
    public virtual Task CrashAsync(EmulatedClient client, ISkype program)
    {
        client.Crash();
        return Task.CompletedTask;
    }

    /// <summary>Ends what serves the client.</summary>
    public virtual Task StopAsync() => Task.CompletedTask;
}
