using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>A network that is held to the contract: how it is made, how time passes there, and what it has none of.</summary>
public abstract class TestNetwork : IAsyncDisposable
{
    /// <summary>How many of something are many on this network.</summary>
    public virtual int Many => 10_000;

    /// <summary>How many messages somebody says at once on this network.</summary>
    public virtual int ManyMessages => 1000;

    /// <summary>How many bytes a long stream carries on this network.</summary>
    public virtual int StreamSize => 10 << 20;

    /// <summary>Whether people ask to be contacts; elsewhere everybody is everybody's.</summary>
    public virtual bool HasContactRequests => true;

    /// <summary>Whether people have fields and pictures that others see.</summary>
    public virtual bool HasProfiles => true;

    /// <summary>Whether kept events come twice.</summary>
    public virtual bool DoublesKeptEvents => false;

    /// <summary>Whether messages that were on their way when a connection was cut come in the order in which they were sent.</summary>
    public virtual bool KeepsOrderOverCuts => true;

    /// <summary>Texts that arrive as they were sent.</summary>
    public virtual IReadOnlyList<string> Texts
        => ["a\tb", "a < b & c > d \"e\"", "two\nlines", "Привет, 日本", "\U0001F600 ok", new string('x', 64 * 1024)];

    /// <summary>A network with nothing in it but the accounts of anna, ben and cyra.</summary>
    public abstract Task<INetwork> MakeAsync();

    /// <summary>Who logs in as somebody, with the right password.</summary>
    public abstract NetworkCredentials CredentialsOf(string name);

    /// <summary>Waits until something is true, as time passes on this network; fails when it does not come true.</summary>
    public abstract Task UntilAsync(Func<bool> happened);

    /// <summary>
    /// Cuts the connection of a session under what it carries; it comes back, told or not. Where nothing can be cut, the user leaves and comes back.
    /// </summary>
    public virtual async Task CutAsync(ObservedSession session)
    {
        await session.GoOfflineAsync();
        await session.GoOnlineAsync();
    }

    /// <summary>Takes the server away, if the network has one.</summary>
    public virtual Task<bool> TryStopServerAsync() => Task.FromResult(false);

    /// <summary>Brings it back.</summary>
    public virtual Task StartServerAsync() => Task.CompletedTask;

    /// <summary>Ends what stands behind the network, after it.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
