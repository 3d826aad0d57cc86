using System.Globalization;
using Skype4Net;

namespace ContactExport;

/// <summary>The contacts as rows of text, the first of which names the columns.</summary>
public static class ContactTable
{
    private static readonly string[] s_columns =
        ["Handle", "Full name", "Display name", "Home phone", "Office phone", "Mobile phone", "City", "Province", "Country", "Language",
            "Birthday", "Mood", "Last online"];

    /// <summary>Reads all contacts. Everything is asked for at once, so a thousand contacts take about as long as a few.</summary>
    public static async Task<IReadOnlyList<string[]>> ReadAsync(ISkype skype, CancellationToken cancellationToken)
    {
        IReadOnlyList<User> friends = await skype.Contacts.Friends.GetAsync(cancellationToken);
        await friends.PrefetchAsync(
            f => [f.FullName, f.DisplayName, f.PhoneHome, f.PhoneOffice, f.PhoneMobile, f.City, f.Province, f.Country, f.Language, f.Birthday,
                f.MoodText, f.LastOnline],
            cancellationToken: cancellationToken);
        var rows = new List<string[]> { s_columns };
        foreach (User friend in friends.OrderBy(f => f.Handle, StringComparer.OrdinalIgnoreCase))
            rows.Add(await RowAsync(friend));
        return rows;
    }

    private static async Task<string[]> RowAsync(User friend) =>
    [
        friend.Handle,
        await friend.FullName,
        await friend.DisplayName,
        await friend.PhoneHome,
        await friend.PhoneOffice,
        await friend.PhoneMobile,
        await friend.City,
        await friend.Province,
        (await friend.Country).Name,
        (await friend.Language).Name,
        (await friend.Birthday)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        await friend.MoodText,
        (await friend.LastOnline)?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "",
    ];
}
