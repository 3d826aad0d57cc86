using System.Collections.Frozen;
using System.Globalization;

namespace Skype4Net.Commands;

/// <summary>Lengths of time as people write them: <c>90s</c>, <c>1h30m</c>, <c>1.5 hours</c>, <c>2 Tage</c>.</summary>
internal static class TimeReader
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(36_500);

    // All languages in one table: no word means different units in two of them.
    private static readonly FrozenDictionary<string, TimeSpan> s_units = new (TimeSpan Unit, string Words)[]
    {
        (TimeSpan.FromSeconds(1),
            "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos с сек секунда секунды секунду секунд 秒"),
        (TimeSpan.FromMinutes(1), "m min mins minute minutes minuten minuto minutos мин минута минуты минуту минут 分 分钟"),
        (TimeSpan.FromHours(1), "h hr hrs hour hours std stunde stunden heure heures hora horas ч час часа часов 小时 時間"),
        (TimeSpan.FromDays(1), "d day days tag tage tagen jour jours día días dia dias д день дня дней 天 日"),
        (TimeSpan.FromDays(7), "w week weeks woche wochen semaine semaines semana semanas неделя недели неделю недель 周 週間"),
    }.SelectMany(u => u.Words.Split(' ').Select(w => KeyValuePair.Create(w, u.Unit))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is a unit by itself, as in <c>5 minutes</c>.</summary>
    public static bool IsUnit(string word) => s_units.ContainsKey(word);

    /// <summary>Whether a word is a number without a unit.</summary>
    public static bool IsBare(string word) => word.Length > 0 && word.All(c => char.IsAsciiDigit(c) || c == '.') && char.IsAsciiDigit(word[0]);

    /// <summary>Reads parts of a number and a unit each, with or without blanks between; no part may be missing its unit.</summary>
    public static bool TryRead(string text, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        ReadOnlySpan<char> left = text.AsSpan().Trim();
        if (left.IsEmpty)
            return false;
        while (!left.IsEmpty)
        {
            int digits = CountWhile(left, c => char.IsAsciiDigit(c) || c == '.');
            if (!decimal.TryParse(left[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
                return false;
            left = left[digits..].TrimStart();
            int letters = CountWhile(left, char.IsLetter);
            if (!s_units.TryGetValue(left[..letters].ToString(), out TimeSpan unit) || number > 1_000_000_000)
                return false;
            decimal ticks = time.Ticks + (number * unit.Ticks);
            if (ticks > s_longest.Ticks)
                return false;
            time = TimeSpan.FromTicks((long)ticks);
            left = left[letters..].TrimStart();
        }

        return true;
    }

    /// <summary>The shortest way to write a time, which <see cref="TryRead"/> reads: <c>1h30m</c>.</summary>
    public static string Write(TimeSpan time)
    {
        (int Count, string Unit)[] parts = [(time.Days, "d"), (time.Hours, "h"), (time.Minutes, "m"), (time.Seconds, "s")];
        string text = string.Concat(parts.Where(p => p.Count > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Count}{p.Unit}")));
        return text.Length > 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###}s");
    }

    private static int CountWhile(ReadOnlySpan<char> text, Func<char, bool> fits)
    {
        int count = 0;
        while (count < text.Length && fits(text[count]))
            count++;
        return count;
    }
}
