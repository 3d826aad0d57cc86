using System.Globalization;

namespace Skype4Net.Tool.Verbs;

/// <summary>Times as people read them.</summary>
internal static class Times
{
    public static string Shown(DateTimeOffset? time, TimeProvider zone)
        => time is { } known
            ? TimeZoneInfo.ConvertTime(known, zone.LocalTimeZone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            : "";
}
