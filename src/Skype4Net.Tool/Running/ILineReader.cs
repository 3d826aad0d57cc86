namespace Skype4Net.Tool.Running;

/// <summary>Lines of whoever types, with an editor or without.</summary>
internal interface ILineReader
{
    /// <summary>The next line; null at the end.</summary>
    Task<string?> ReadLineAsync(CancellationToken cancellationToken);
}
