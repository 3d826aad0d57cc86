using Skype4Net.Commands;

namespace ChatBot;

/// <summary>The words for the status that people may give the bot.</summary>
internal enum Presence
{
    Online,
    Away,
    [Word("na")]
    NA,
    Dnd,
    Invisible,
}
