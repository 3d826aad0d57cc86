namespace Skype4Net.Tool.Running;

/// <summary>Lines of the standard input. A read that waits can be given up, which the console's own cannot.</summary>
internal sealed class LineInput(TextReader reader) : ILineReader
{
    public Task<string?> ReadLineAsync(CancellationToken cancellationToken)
        => Task.Run(reader.ReadLine, cancellationToken).WaitAsync(cancellationToken);

    /// <summary>Everything up to the end.</summary>
    public Task<string> ReadToEndAsync(CancellationToken cancellationToken)
        => Task.Run(reader.ReadToEnd, cancellationToken).WaitAsync(cancellationToken);
}
