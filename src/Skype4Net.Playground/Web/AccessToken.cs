using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Skype4Net.Playground.Web;

/// <summary>What proves that somebody was given the address of this run: 256 bits, new each time.</summary>
internal sealed class AccessToken(TimeProvider time)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <summary>The token as it stands in the address.</summary>
    public string Text { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether what was given is the token. A wrong one is answered after a pause.</summary>
    public async ValueTask<bool> IsRightAsync(string given, CancellationToken cancellationToken)
    {
        if (Matches(given))
            return true;
        await Task.Delay(s_pause, time, cancellationToken).ConfigureAwait(false);
        return false;
    }

    // Hashed first, so that the time says nothing of the length either.
    private bool Matches(string given)
        => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
