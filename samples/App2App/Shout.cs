using System.Runtime.CompilerServices;
using Skype4Net;

namespace App2App;

/// <summary>
/// A protocol of lines: one end sends a line, the other sends it back in capitals. Any other .NET protocol goes over the same stream.
/// </summary>
internal static class Shout
{
    /// <summary>The name under which both ends find each other.</summary>
    public const string Name = "shout";

    /// <summary>Answers everybody who connects, each by himself.</summary>
    public static IDisposable Answer(Application application, Action<string> log)
        => application.StreamOpened.Subscribe(stream => _ = AnswerAsync(stream, log));

    /// <summary>Sends lines and returns the answers; then closes the stream.</summary>
    public static async IAsyncEnumerable<string> AskAsync(ApplicationStream stream, IEnumerable<string> lines,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using Stream bytes = stream.OpenBytes();
        using var reader = new StreamReader(bytes, leaveOpen: true);
        await using var writer = new StreamWriter(bytes, leaveOpen: true) { AutoFlush = true };
        foreach (string line in lines)
        {
            await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
            yield return await reader.ReadLineAsync(cancellationToken) ?? throw new IOException($"{stream.Handle} has closed the stream.");
        }
    }

    private static async Task AnswerAsync(ApplicationStream stream, Action<string> log)
    {
        try
        {
            await using Stream bytes = stream.OpenBytes();
            using var reader = new StreamReader(bytes, leaveOpen: true);
            await using var writer = new StreamWriter(bytes, leaveOpen: true) { AutoFlush = true };
            while (await reader.ReadLineAsync() is { } line)
            {
                log($"{stream.Handle} says: {line}");
                await writer.WriteLineAsync(line.ToUpperInvariant());
            }
        }
        catch (Exception exception) when (exception is SkypeException or IOException or ObjectDisposedException)
        {
            log($"{stream.Handle} is gone: {exception.Message}");
        }
    }
}
