namespace Skype4Net;

/// <summary>A user's mood message changed (<c>USER x MOOD_TEXT</c>, <c>USER x RICH_MOOD_TEXT</c>).</summary>
/// <param name="User">The user.</param>
/// <param name="Text">The new text without formatting; empty when it was removed.</param>
public sealed record MoodChanged(User User, string Text);
