using System.Globalization;

namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>A place in an archive, as a text that the owner keeps.</summary>
/// <param name="Id">The archive's id of the last message that was seen; empty for the beginning.</param>
/// <param name="At">About when that was, for an archive that has forgotten the id; null when not known.</param>
internal sealed record ArchiveCursor(string Id, DateTimeOffset? At)
{
    /// <summary>Before everything.</summary>
    public static ArchiveCursor Beginning { get; } = new("", null);

    /// <summary>Null for an empty text: nothing was seen yet.</summary>
    public static ArchiveCursor? Parse(string text)
    {
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0)
            return null;
        bool hasTime = long.TryParse(text[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks > 0
            && ticks <= DateTimeOffset.MaxValue.UtcTicks;
        return new ArchiveCursor(text[(blank + 1)..], hasTime ? new DateTimeOffset(ticks, TimeSpan.Zero) : null);
    }

    public override string ToString() => $"{At?.UtcTicks ?? 0} {Id}";
}
