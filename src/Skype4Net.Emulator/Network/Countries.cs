using System.Globalization;

namespace Skype4Net.Emulator.Network;

/// <summary>English names of countries by ISO 3166 code; with invariant globalization the code alone is known.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["at"] = "Austria", ["au"] = "Australia", ["br"] = "Brazil", ["ca"] = "Canada", ["ch"] = "Switzerland", ["cn"] = "China",
        ["cz"] = "Czech Republic",
        ["de"] = "Germany", ["dk"] = "Denmark", ["ee"] = "Estonia", ["es"] = "Spain", ["fi"] = "Finland", ["fr"] = "France",
        ["gb"] = "United Kingdom",
        ["in"] = "India", ["it"] = "Italy", ["jp"] = "Japan", ["lu"] = "Luxembourg", ["nl"] = "Netherlands", ["no"] = "Norway", ["pl"] = "Poland",
        ["pt"] = "Portugal", ["ru"] = "Russia", ["se"] = "Sweden", ["us"] = "United States",
    };

    public static string NameOf(string code)
    {
        if (s_names.TryGetValue(code, out string? name))
            return name;
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
