namespace Skype4Net.Tests.Packaging;

/// <summary>A sample, trimmed to what it uses: without warnings, and it works.</summary>
[Collection(PackedCollection.Name)]
public class TrimmedPublishTests(Packed packed)
{
    // NU1101, NU1102: the package source of this machine has no runtime pack, so nothing can be published for itself.
    private static readonly string[] s_noRuntimePack = ["NU1101", "NU1102"];

    [SkippableFact]
    public async Task The_ChatBot_is_trimmed_without_a_warning_and_holds_its_conversation()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "The trimmed sample is built for linux-x64.");
        string program = packed.NewFolder("trimmed");

        (int exitCode, string output) = await DotnetCommand.TryAsync(
            "dotnet", Repository.Root, null,
            "publish", "samples/ChatBot", "-c", "Release", "-r", "linux-x64", "--self-contained", "-p:PublishTrimmed=true", "-p:RunAnalyzers=false", "-o", program, "--artifacts-path", packed.NewFolder("trimming"));
        Skip.If(exitCode != 0 && s_noRuntimePack.Any(output.Contains), "The runtime pack for linux-x64 cannot be restored here.");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output);

        (int ended, string conversation) = await DotnetCommand.TryAsync(Path.Combine(program, "ChatBot"), program, null);
        Assert.True(ended == 0, conversation);
        Assert.Contains("@userstatus", conversation);
        long size = new DirectoryInfo(program).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
        Assert.InRange(size, 1_000_000, 60_000_000);
    }
}
