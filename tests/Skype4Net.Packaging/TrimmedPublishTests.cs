namespace Skype4Net.Tests.Packaging;

/// <summary>A sample with an emulator in it, published with what it uses alone: without warnings, and it works.</summary>
public class TrimmedPublishTests(Packed packed) : IClassFixture<Packed>
{
    [SkippableFact]
    public async Task The_ChatBot_is_published_without_a_warning_and_holds_its_conversation()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "The sample is published for linux-x64.");

        string? program = await CopiedSamples.In(packed, "trimmed").PublishAsync("ChatBot");
        Skip.If(program is null, "The runtime pack for linux-x64 cannot be restored here.");

        (int ended, string conversation) = await DotnetCommand.TryAsync(Path.Combine(program!, "ChatBot"), program!, null);
        Assert.True(ended == 0, conversation);
        Assert.Contains("@userstatus", conversation);
        long size = new DirectoryInfo(program!).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
        Assert.InRange(size, 1_000_000, 60_000_000);
    }
}
