using System.Security.Cryptography;

namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>
/// How long to wait before connecting again: longer each time, and not the same for all clients of a server that has just started.
/// </summary>
internal sealed class RetryPause(TimeSpan first, TimeSpan longest)
{
    private const int MaxDoublings = 20;
    private int _failures;

    /// <summary>The pause before the next try.</summary>
    public TimeSpan Next()
    {
        TimeSpan full = first * Math.Pow(2, Math.Min(_failures++, MaxDoublings));
        if (full > longest)
            full = longest;
        const int Steps = 1000;
        return full * (0.5 + (RandomNumberGenerator.GetInt32(Steps) / (2.0 * Steps)));
    }

    /// <summary>A connection was made.</summary>
    public void Reset() => _failures = 0;
}
