namespace Skype4Net.Commands;

/// <summary>Why a command does not run.</summary>
/// <param name="Reason">The reason as programs read it, a word of one's own: <c>not-a-contact</c>.</param>
/// <param name="Text">What the person is told; null for nothing, so that nobody learns that there is a bot.</param>
public sealed record Refusal(string Reason, string? Text)
{
    /// <summary>Whether it is because of who the person is, and not of where or how. Strangers are told nothing unless the options say so.</summary>
    public bool IsForStrangers { get; init; }
}
