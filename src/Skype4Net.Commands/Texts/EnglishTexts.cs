using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in English.</summary>
internal static class EnglishTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "{0} is missing.",
        [CommandText.MissingChoice] = "Which {0}? {1}.",
        [CommandText.NotAChoice] = "\"{0}\" is no {1}. Which one? {2}.",
        [CommandText.NotAFlag] = "\"{0}\" is neither yes nor no.",
        [CommandText.NotANumber] = "\"{0}\" is no number.",
        [CommandText.DecimalComma] = "\"{0}\"? Do you mean {1}?",
        [CommandText.OutOfRange] = "\"{0}\" is out of range: {3} goes from {1} to {2}.",
        [CommandText.NotATime] = "\"{0}\" is no length of time; write for example 90s, 5m, 1h30m or 2d.",
        [CommandText.AmbiguousTime] = "\"{0}\" can mean {1} or {2}; which one?",
        [CommandText.NoSuchUser] = "I know nobody called \"{0}\" here.",
        [CommandText.ManyUsers] = "Several people are called \"{0}\": {1}. Give the Skype name.",
        [CommandText.ExtraWords] = "I do not know what to do with \"{0}\".",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\nUsage: {1}",
        [CommandText.Unknown] = "I do not know \"{0}\". Say {1} for what I know.",
        [CommandText.UnknownNearest] = "I do not know \"{0}\". Do you mean {2}? Say {1} for what I know.",
        [CommandText.Failed] = "That failed (ref {0}).",
        [CommandText.TimedOut] = "{0} took too long; I have stopped it.",
        [CommandText.Busy] = "I am busy here and did not run {0}. Try again in a moment.",
        [CommandText.TooOften] = "You have called {0} too often. Try again in {1}.",
        [CommandText.Late] = "I was away and did not run: {0}.",
        [CommandText.ContactsOnly] = "{0} is for my contacts only.",
        [CommandText.OwnersOnly] = "{0} is for my owners only.",
        [CommandText.DialogOnly] = "{0} works only when we are alone; write to me directly.",
        [CommandText.GroupOnly] = "{0} works only in a chat of several.",
        [CommandText.RoleNeeded] = "{0} needs the role {1} in this chat, which you do not have.",
        [CommandText.BotRoleNeeded] = "{0} needs the role {1} in this chat, which I do not have.",
        [CommandText.RolesUnknown] = "{0} depends on roles, and my Skype client does not tell them.",
        [CommandText.Help] = "Say {0} with a command for more.",
        [CommandText.HelpUsage] = "Usage: {0}",
        [CommandText.HelpExample] = "Example: {0}",
        [CommandText.HelpAliases] = "Also: {0}",
        [CommandText.HelpLine] = "Shows what I know.",
        [CommandText.Cancelled] = "Cancelled.",
        [CommandText.Or] = " or ",
    }.ToFrozenDictionary();
}
