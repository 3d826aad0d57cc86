using Skype4Net.Transports;
using Skype4Net.Xmpp.Tests;

namespace Skype4Net.Tool.Tests;

/// <summary><c>emulate --store</c> on a disk that becomes full: the tool ends, and what it has shown is there when there is room again.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int Messages = 120;

    // A small disk of its own, for this process alone, on which a start takes up to a third; the second start has room.
    private const string Script = """
        mount -t tmpfs -o size=1500k none "$0" || exit 77
        dotnet "$@"
        echo "ended with $?"
        mount -o remount,size=50m "$0"
        exec dotnet "$@"
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task The_tool_ends_with_code_1_and_says_why_and_nothing_that_was_shown_is_lost()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A small disk is made as on Linux.");
        Skip.IfNot(await MayMountAsync(), "A small disk cannot be made here: user namespaces are not allowed.");
        string disk = Directory.CreateDirectory(_folder.At("disk")).FullName;
        string port = $"{FreePort.Next()}";
        string tool = typeof(SkypeTool).Assembly.Location;
        using RunningProgram emulator = RunningProgram.Service("unshare", new Dictionary<string, string> { ["DOTNET_NOLOGO"] = "1" },
            "--map-root-user", "--mount", "sh", "-c", Script, disk,
            tool, "emulate", "--user", "nora", "--user", "ben", "--tcp", port, "--store", Path.Combine(disk, "world.db"));
        await emulator.LineAsync(l => l.StartsWith("ready:", StringComparison.Ordinal));
        string filling = new('x', 20_000);
        for (int i = 0; i < Messages; i++)
            emulator.Write($"ben say nora {i} {filling}");

        var shown = new List<string>();
        string said = await emulator.LineAsync(line =>
        {
            if (line.StartsWith("[nora] ben: ", StringComparison.Ordinal))
                shown.Add(line["[nora] ben: ".Length..]);
            return line.StartsWith("skype4net: ", StringComparison.Ordinal);
        });
        Assert.EndsWith(
            "world.db cannot be written because the disk is full: free some space and start again. Nothing that was kept is lost.", said);
        await emulator.LineAsync(l => l == "ended with 1");
        Assert.InRange(shown.Count, 1, Messages - 1);

        await emulator.LineAsync(l => l.StartsWith("ready:", StringComparison.Ordinal));
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions
        {
            FriendlyName = "Reader",
            Transport = new TcpTransport("127.0.0.1", int.Parse(port)),
        }).InTime();
        string found = await skype.SendAsync("SEARCH CHATMESSAGES");
        var kept = new List<string>();
        foreach (string number in found["CHATMESSAGES ".Length..].Split(", "))
            kept.Add((await skype.SendAsync($"GET CHATMESSAGE {number} BODY"))[$"CHATMESSAGE {number} BODY ".Length..]);
        Assert.Empty(shown.Except(kept));
    }

    private static async Task<bool> MayMountAsync()
    {
        using RunningProgram trial = RunningProgram.Service("unshare", new Dictionary<string, string>(),
            "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt");
        return await trial.EndAsync() == 0;
    }
}
