using Xunit.Abstractions;

namespace Skype4Net.Chaos;

/// <summary>The short form of the hostile peers.</summary>
public sealed class HostileTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("wrong-passwords")]
    [InlineData("commands-before-password")]
    [InlineData("slow-loris")]
    [InlineData("password-question-again")]
    [InlineData("silent-strangers")]
    [InlineData("file-offered-and-reset")]
    [InlineData("flood")]
    [InlineData("large-body")]
    [InlineData("64-clients")]
    [InlineData("queued-commands")]
    [InlineData("forged-notify")]
    [InlineData("windows-of-strangers")]
    [InlineData("tls-garbage")]
    [InlineData("slow-tls")]
    [InlineData("ipv6")]
    [InlineData("churn-at-the-limit")]
    [InlineData("huge-argument")]
    [InlineData("senders-that-leave")]
    [InlineData("windows-that-leave")]
    [InlineData("long-chat")]
    public async Task Both_ends_stand(string attack)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Bus and display are those of Linux.");
        output.WriteLine(await HuntProcess.HoldsAsync("hostile", "--attack", attack, "--scale", "1"));
    }
}
