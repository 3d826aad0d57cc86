using System.Text.Json.Nodes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;

namespace Skype4Net.Playground.Replay;

/// <summary>The accounts that a recording names, so that it can be played in a world that was made for something else.</summary>
internal static class RecordedAccounts
{
    /// <summary>The accounts with their full names, in the order of the file.</summary>
    public static IEnumerable<(string Handle, string FullName)> Of(ReplayFile file)
        => (file.World?["accounts"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(account => (Text(account["handle"]), Text(account["fullName"])))
            .Where(account => account.Item1.Length > 0);

    /// <summary>Signs in the accounts that a world lacks, as contacts of everybody.</summary>
    /// <exception cref="ArgumentException">A name cannot be one.</exception>
    public static void AddMissing(SkypeNetwork network, ReplayFile file)
    {
        foreach ((string handle, string fullName) in Of(file).Where(account => network.Find(account.Handle) is null).ToArray())
        {
            EmulatedClient added = network.LogIn(handle, fullName);
            foreach (EmulatedClient other in network.Clients.Where(c => c != added))
                network.MakeContacts(added, other);
        }
    }

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
