namespace Skype4Net.Emulator.Network;

/// <summary>English names of the languages that a profile of the client could have, by their codes there.</summary>
internal static class Languages
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arabic", ["bg"] = "Bulgarian", ["bn"] = "Bengali", ["bs"] = "Bosnian", ["ca"] = "Catalan", ["cs"] = "Czech", ["cy"] = "Welsh",
        ["da"] = "Danish", ["de"] = "German", ["el"] = "Greek", ["en"] = "English", ["eo"] = "Esperanto", ["es"] = "Spanish", ["et"] = "Estonian",
        ["eu"] = "Basque", ["fa"] = "Persian", ["fi"] = "Finnish", ["fo"] = "Faroese", ["fr"] = "French", ["ga"] = "Irish", ["gl"] = "Galician",
        ["he"] = "Hebrew", ["hi"] = "Hindi", ["hr"] = "Croatian", ["hu"] = "Hungarian", ["hy"] = "Armenian", ["id"] = "Indonesian",
        ["is"] = "Icelandic", ["it"] = "Italian", ["ja"] = "Japanese", ["ka"] = "Georgian", ["kk"] = "Kazakh", ["ko"] = "Korean",
        ["lt"] = "Lithuanian", ["lv"] = "Latvian", ["mk"] = "Macedonian", ["ms"] = "Malay", ["mt"] = "Maltese", ["nl"] = "Dutch",
        ["no"] = "Norwegian", ["pl"] = "Polish", ["pt"] = "Portuguese", ["pt-br"] = "Portuguese (Brazil)", ["ro"] = "Romanian", ["ru"] = "Russian",
        ["sk"] = "Slovak", ["sl"] = "Slovenian", ["sq"] = "Albanian", ["sr"] = "Serbian", ["sv"] = "Swedish", ["ta"] = "Tamil", ["th"] = "Thai",
        ["tr"] = "Turkish", ["uk"] = "Ukrainian", ["ur"] = "Urdu", ["uz"] = "Uzbek", ["vi"] = "Vietnamese", ["zh"] = "Chinese",
        ["zh-s"] = "Chinese Simplified", ["zh-t"] = "Chinese Traditional",
    };

    /// <summary>The name; empty for a code that is not known.</summary>
    public static string NameOf(string code) => s_names.GetValueOrDefault(code, "");
}
