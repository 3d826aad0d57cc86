using Skype4Net.Emulator;

namespace Skype4Net.Tests.Architecture;

/// <summary>Imports point down in the emulator too, and a kind of object names another kind's module only.</summary>
public class EmulatorFloorTests
{
    private const int Primitives = 0;
    private const int Frame = 1;
    private const int Kinds = 2;
    private const int Face = 3;
    private const int Top = 4;

    // A new folder gets a line here.
    private static readonly Dictionary<string, int> s_floors = new()
    {
        ["Network"] = Primitives,
        ["Storage"] = Primitives,
        ["Client"] = Frame,
        ["Sessions"] = Frame,
        ["Faults"] = Frame,
        ["Sound"] = Frame,
        ["Applications"] = Kinds,
        ["Calls"] = Kinds,
        ["Contacts"] = Kinds,
        ["FileTransfers"] = Kinds,
        ["Plugins"] = Kinds,
        ["Chats"] = Kinds,
        ["Groups"] = Kinds,
        ["Profile"] = Kinds,
        ["Settings"] = Kinds,
        ["Sms"] = Kinds,
        ["Voicemails"] = Kinds,
        ["Window"] = Kinds,

        // What the window shows, and what a person does in it.
        ["View"] = Face,

        // Who answers by itself on the network: of each kind what it has to.
        ["Services"] = Face,
        ["Hosts"] = Top,
        ["Replay"] = Top,
        ["Sharing"] = Top,
        ["Testing"] = Top,
    };

    // What stands in the root, or is the face of all kinds.
    private static readonly Dictionary<string, int> s_files = new()
    {
        ["AttachedProgram.cs"] = Primitives,
        ["EmulatorLog.cs"] = Primitives,
        ["SerialExecutor.cs"] = Primitives,
        ["Work.cs"] = Primitives,
        ["ClientSubject.cs"] = Primitives,
        ["PermissionRequest.cs"] = Primitives,
        ["SkypeNetworkOptions.cs"] = Frame,
        ["EmulatedClientOptions.cs"] = Frame,
        ["Client/ClientPart.cs"] = Primitives,
        ["Client/WireEntry.cs"] = Primitives,
        ["Client/ClientModules.cs"] = Face,
        ["Client/EmulatedClient.cs"] = Face,
        ["Client/EmulatedClient.Person.cs"] = Face,
        ["Services/INetworkService.cs"] = Primitives,
    };

    // What points up still. The list only shrinks.
    private static readonly HashSet<(string From, string To)> s_exceptions =
    [
        // The in-process transport is a property of the client.
        ("Client/EmulatedClient.cs", "Hosts/InProcess/InProcessTransport.cs"),
    ];

    private static readonly List<(string From, string FromFile, string To, string ToFile)> s_mentions = Mentions();

    [Fact]
    public void No_type_of_a_lower_floor_mentions_a_higher_one()
        => Assert.Equal("", string.Join('\n', PointingUp().Except(s_exceptions)));

    [Fact]
    public void What_points_up_no_more_leaves_the_list()
        => Assert.Empty(s_exceptions.Except(PointingUp()));

    [Fact]
    public void A_kind_names_only_the_modules_of_other_kinds()
        => Assert.Empty(s_mentions
            .Where(m => FloorOf(m.FromFile) == Kinds && FloorOf(m.ToFile) == Kinds && FolderOf(m.FromFile) != FolderOf(m.ToFile))
            .Where(m => !m.ToFile.EndsWith("Module.cs"))
            .Select(m => $"{m.From} ({m.FromFile}) mentions {m.To} ({m.ToFile})")
            .Distinct());

    [Fact]
    public void The_guard_sees_something()
    {
        Assert.Contains(s_mentions, m => m.FromFile == "Sms/SmsModule.cs" && m.ToFile == "Profile/ProfileModule.cs");
        Assert.Contains(s_mentions, m => m.FromFile == "Sessions/ApiSession.cs" && m.ToFile == "Client/ClientContext.cs");
    }

    private static IEnumerable<(string From, string To)> PointingUp()
        => s_mentions.Where(m => FloorOf(m.FromFile) < FloorOf(m.ToFile)).Select(m => (m.FromFile, m.ToFile)).Distinct();

    private static List<(string From, string FromFile, string To, string ToFile)> Mentions()
    {
        using var map = new SourceMap(typeof(SkypeNetwork).Assembly.Location, Path.Combine(Repository.Root, "src/Skype4Net.Emulator"));
        return [.. map.Mentions()];
    }

    private static int FloorOf(string file)
        => s_files.TryGetValue(file, out int own) ? own
            : FolderOf(file) is not { Length: > 0 } folder ? Top
            : s_floors.TryGetValue(folder, out int floor) ? floor
            : throw new InvalidOperationException($"The folder {folder} has no floor; give it one in EmulatorFloorTests.");

    private static string FolderOf(string file) => file.Contains('/') ? file[..file.IndexOf('/')] : "";
}
