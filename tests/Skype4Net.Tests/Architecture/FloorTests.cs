namespace Skype4Net.Tests.Architecture;

/// <summary>Imports point down only: what a folder of the SDK may mention is decided by its floor.</summary>
public class FloorTests
{
    // A new family of objects gets a line on floor 2.
    private static readonly Dictionary<string, int> s_floors = new()
    {
        ["Protocol"] = 0,
        ["Diagnostics"] = 0,
        ["Audio"] = 0,
        ["Programs"] = 0,
        ["Transports"] = 0,
        ["Engine"] = 1,
        ["Objects"] = 2,
        ["Users"] = 2,
        ["Chats"] = 2,
        ["Calls"] = 2,
        ["Voicemails"] = 2,
        ["Sms"] = 2,
        ["FileTransfers"] = 2,
        ["Applications"] = 2,
        ["Groups"] = 2,
        ["Client"] = 2,
        ["Conversion"] = 2,
        ["Handlers"] = 3,
        [""] = 3,
    };

    [Fact]
    public void No_type_of_a_lower_floor_mentions_a_higher_one()
    {
        string[] wrong = [.. Mentions()
            .Where(m => FloorOf(m.FromFile) < FloorOf(m.ToFile))
            .Select(m => $"{m.From} ({m.FromFile}) mentions {m.To} ({m.ToFile})")
            .Distinct()];

        Assert.Empty(wrong);
    }

    [Fact]
    public void Words_know_no_transports_and_transports_use_of_the_words_only_errors_and_values()
    {
        string[] wrong = [.. Mentions()
            .Where(m => m.FromFile.StartsWith("Protocol/") && m.ToFile.StartsWith("Transports/"))
            .Select(m => $"{m.From} mentions {m.To}")
            .Distinct()];

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_guard_sees_something()
    {
        var mentions = Mentions().ToList();

        Assert.Contains(mentions, m => m.FromFile.StartsWith("Engine/") && m.ToFile.StartsWith("Protocol/"));
        Assert.Contains(mentions, m => m.FromFile == "Skype.cs" && m.ToFile.StartsWith("Engine/"));
        Assert.True(mentions.Count > 200);
    }

    [Fact]
    public void No_source_file_is_longer_than_500_lines()
    {
        string[] wrong = [.. new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/") && File.ReadLines(file).Count() > 500)];

        Assert.Empty(wrong);
    }

    private static List<(string From, string FromFile, string To, string ToFile)> Mentions()
    {
        using var map = new SourceMap(typeof(Skype).Assembly.Location, Path.Combine(Repository.Root, "src/Skype4Net"));
        return [.. map.Mentions()];
    }

    private static int FloorOf(string file)
    {
        string folder = file.Contains('/') ? file[..file.IndexOf('/')] : "";
        return s_floors.TryGetValue(folder, out int floor) ? floor
            : throw new InvalidOperationException($"The folder {folder} has no floor; give it one in FloorTests.");
    }
}
