namespace Skype4Net;

/// <summary>Whether somebody types, by the convention of the Pidgin and Miranda plug-ins.</summary>
public enum TypingState
{
    /// <summary>Does not type, or has cleared what was typed (<c>PURPLE_NOT_TYPING</c>).</summary>
    NotTyping,
    /// <summary>Types (<c>PURPLE_TYPING</c>).</summary>
    Typing,
    /// <summary>Has typed something and paused (<c>PURPLE_TYPED</c>).</summary>
    Typed,
}
