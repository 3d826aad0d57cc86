using System.Globalization;

namespace Skype4Net.Emulator.Replay;

/// <summary>
/// Numbers of groups, voicemails, calls, files and programs, which are other ones in each run, as recordings have them: groups and programs by their
/// names, the others by their place at the client, <c>voicemail 2</c>.
/// </summary>
internal static class ReplayNumbers
{
    /// <summary>What stands in a recording for a number.</summary>
    /// <param name="client">Whose number it is.</param>
    /// <param name="member">The argument of the command: <c>group</c>, <c>voicemail</c>.</param>
    /// <param name="number">The number; anything else stays as it is.</param>
    public static string LabelOf(EmulatedClient client, string member, string number)
    {
        if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            return number;
        return member switch
        {
            "group" => client.View.FindGroup(id)?.Name,
            "program" or "request" => client.View.FindProgram((int)id)?.Name,
            _ => PlaceOf(member, IdsOf(client, member), id),
        } ?? number;
    }

    /// <summary>The number now; the label itself where nothing is called that.</summary>
    /// <param name="client">Whose number it is.</param>
    /// <param name="member">The argument of the command.</param>
    /// <param name="label">What stands in the recording.</param>
    public static string NumberOf(EmulatedClient client, string member, string label)
    {
        long? number = member switch
        {
            "group" => client.View.Groups.FirstOrDefault(g => g.Name == label)?.Id,
            "program" or "request" => client.View.Programs.LastOrDefault(p => p.Name == label)?.Number,
            _ => IdAt(IdsOf(client, member), label, member),
        };
        return number?.ToString(CultureInfo.InvariantCulture) ?? label;
    }

    /// <summary>Whether the argument of a command is such a number.</summary>
    public static bool IsNumber(string member) => member is "group" or "program" or "request" or "voicemail" or "call" or "other" or "file";

    // Oldest first, so that places do not change.
    private static long[] IdsOf(EmulatedClient client, string member) => member switch
    {
        "voicemail" => [.. client.View.Voicemails.Select(v => v.Id).Order()],
        "call" or "other" => [.. client.View.Calls.Select(c => c.Id).Order()],
        "file" => [.. client.View.Files.Select(f => f.Id).Order()],
        _ => [],
    };

    private static string WordOf(string member) => member == "other" ? "call" : member;

    private static string? PlaceOf(string member, long[] ids, long id)
        => Array.IndexOf(ids, id) is >= 0 and var place ? string.Create(CultureInfo.InvariantCulture, $"{WordOf(member)} {place + 1}") : null;

    private static long? IdAt(long[] ids, string label, string member)
        => label.Split(' ') is [var word, var place] && word == WordOf(member)
            && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= ids.Length
            ? ids[number - 1]
            : null;
}
