using System.Globalization;
using System.Runtime.CompilerServices;

namespace HostedBot;

/// <summary>What the bot says: a service like any other.</summary>
public sealed class Answers(TimeProvider? time = null)
{
    /// <summary><c>work 3</c> takes three seconds, which the bot is given when it is stopped meanwhile; anything else is said back.</summary>
    public async IAsyncEnumerable<string> ToAsync(string text, bool mayBeRepeated, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (text.Split(' ') is not ["work", var word]
            || !double.TryParse(word, CultureInfo.InvariantCulture, out double seconds)
            || seconds is < 0 or > 60)
        {
            yield return $"You said: {text}";
            yield break;
        }

        yield return mayBeRepeated ? "I begin again." : "I begin.";
        await Task.Delay(TimeSpan.FromSeconds(seconds), time ?? TimeProvider.System, cancellationToken);
        yield return "Done.";
    }
}
