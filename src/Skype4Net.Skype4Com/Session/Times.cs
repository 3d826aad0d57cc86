namespace SKYPE4COMLib;

/// <summary>Times and spans as automation has them: local time without a zone, whole seconds.</summary>
internal static class Times
{
    /// <summary>Day 0 of automation: a date that is not set.</summary>
    public static DateTime NoDate { get; } = new(1899, 12, 30);

    /// <summary>The local time; of no time, that of second 0 of 1970, which is what the wire has for it.</summary>
    public static DateTime Local(this SkypeSession session, DateTimeOffset? time)
        => TimeZoneInfo.ConvertTime(time ?? DateTimeOffset.UnixEpoch, session.Time.LocalTimeZone).DateTime;

    public static DateTime Date(DateOnly? date) => date?.ToDateTime(TimeOnly.MinValue) ?? NoDate;

    public static int Seconds(TimeSpan span) => (int)span.TotalSeconds;

    /// <summary>The number of the wire: a day and the offset from UTC, in seconds; 0 when it is not known.</summary>
    public static int Zone(TimeSpan? offset) => offset is { } known ? (int)(TimeSpan.FromDays(1) + known).TotalSeconds : 0;

    public static TimeSpan? Zone(int number) => number == 0 ? null : TimeSpan.FromSeconds(number) - TimeSpan.FromDays(1);
}
