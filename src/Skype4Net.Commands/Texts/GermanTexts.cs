using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in German.</summary>
internal static class GermanTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "{0} fehlt.",
        [CommandText.MissingChoice] = "Welches {0}? {1}.",
        [CommandText.NotAChoice] = "„{0}“ passt nicht für {1}. Was davon? {2}.",
        [CommandText.NotAFlag] = "„{0}“ ist weder ja noch nein.",
        [CommandText.NotANumber] = "„{0}“ ist keine Zahl.",
        [CommandText.DecimalComma] = "„{0}“? Meinst du {1}?",
        [CommandText.OutOfRange] = "„{0}“ passt nicht: {3} geht von {1} bis {2}.",
        [CommandText.NotATime] = "„{0}“ ist keine Zeitdauer; schreib zum Beispiel 90s, 5m, 1h30m oder 2d.",
        [CommandText.AmbiguousTime] = "„{0}“ kann {1} oder {2} heißen; was davon?",
        [CommandText.NoSuchUser] = "Ich kenne hier niemanden namens „{0}“.",
        [CommandText.ManyUsers] = "Mehrere heißen „{0}“: {1}. Nenne den Skype-Namen.",
        [CommandText.ExtraWords] = "Ich weiß nicht, was ich mit „{0}“ anfangen soll.",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\nAufruf: {1}",
        [CommandText.Unknown] = "„{0}“ kenne ich nicht. {1} zeigt, was ich kann.",
        [CommandText.UnknownNearest] = "„{0}“ kenne ich nicht. Meinst du {2}? {1} zeigt, was ich kann.",
        [CommandText.Failed] = "Das ist fehlgeschlagen (Nr. {0}).",
        [CommandText.TimedOut] = "{0} hat zu lange gedauert; ich habe es abgebrochen.",
        [CommandText.Busy] = "Ich bin hier beschäftigt und habe {0} nicht ausgeführt. Versuch es gleich noch einmal.",
        [CommandText.TooOften] = "Du hast {0} zu oft aufgerufen. Wieder in {1}.",
        [CommandText.Late] = "Ich war weg und habe nicht ausgeführt: {0}.",
        [CommandText.ContactsOnly] = "{0} ist nur für meine Kontakte.",
        [CommandText.OwnersOnly] = "{0} ist nur für meine Besitzer.",
        [CommandText.DialogOnly] = "{0} geht nur unter vier Augen; schreib mir direkt.",
        [CommandText.GroupOnly] = "{0} geht nur in einem Chat mit mehreren.",
        [CommandText.RoleNeeded] = "{0} braucht in diesem Chat die Rolle {1}, die du nicht hast.",
        [CommandText.BotRoleNeeded] = "{0} braucht in diesem Chat die Rolle {1}, die ich nicht habe.",
        [CommandText.RolesUnknown] = "{0} hängt von Rollen ab, und mein Skype nennt sie nicht.",
        [CommandText.Help] = "Sag {0} mit einem Befehl für mehr.",
        [CommandText.HelpUsage] = "Aufruf: {0}",
        [CommandText.HelpExample] = "Beispiel: {0}",
        [CommandText.HelpAliases] = "Auch: {0}",
        [CommandText.HelpLine] = "Zeigt, was ich kann.",
        [CommandText.Cancelled] = "Abgebrochen.",
        [CommandText.Or] = " oder ",
    }.ToFrozenDictionary();
}
