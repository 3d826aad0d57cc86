using System.Diagnostics;
using Skype4Net.Tests.Architecture;
using Skype4Net.Transports;
using Skype4Net.Xmpp.Tests;

namespace Skype4Net.Tool.Tests;

/// <summary>The unit by which systemd keeps an account of a live network served: accepted by systemd, and its command does what it says.</summary>
public sealed class ServiceUnitTests : IDisposable
{
    private const string Unit = "samples/HostedBot/deploy/skype-emulator.service";
    private const string Program = "/opt/skype4net/skype4net";
    private readonly TemporaryFolder _folder = new();
    private readonly string[] _lines = File.ReadAllLines(Path.Combine(Repository.Root, Unit));

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Systemd_accepts_it()
    {
        Skip.IfNot(File.Exists("/usr/bin/systemd-analyze"), "systemd-analyze is missing: apt-get install systemd");
        string unit = _folder.At(Path.GetFileName(Unit));
        await File.WriteAllLinesAsync(unit, _lines.Select(l => l.Replace(Program, "/usr/bin/env", StringComparison.Ordinal)));

        FinishedProgram verified = await FinishedProgram.RunAsync(new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", unit]));

        // It only warns of what it does not know, so nothing may be written.
        Assert.Equal((0, ""), (verified.ExitCode, verified.All.Trim()));
    }

    [Fact]
    public void The_page_shows_it_as_it_is()
        => Assert.Contains($"```ini unit\n{string.Join('\n', _lines)}\n```",
            File.ReadAllText(Path.Combine(Repository.Root, "docs/live-network.md")), StringComparison.Ordinal);

    [SkippableFact]
    public async Task Its_command_serves_the_account_until_SIGTERM()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person");
        _folder.Write("password", "secret\n"u8.ToArray());
        _folder.Write("programs", "pass word\n"u8.ToArray());
        string port = $"{FreePort.Next()}";
        string command = _lines.Single(l => l.StartsWith("ExecStart=", StringComparison.Ordinal))["ExecStart=".Length..];
        string[] words = [.. command.Split(' ').Select(w => w
            .Replace("${CREDENTIALS_DIRECTORY}", _folder.At("."), StringComparison.Ordinal)
            .Replace("${STATE_DIRECTORY}", _folder.At("."), StringComparison.Ordinal)
            .Replace("/etc/prosody/certs/localhost.crt", server.CertificateFile, StringComparison.Ordinal))];
        Assert.Equal(Program, words[0]);
        words[Array.IndexOf(words, "1401")] = port;

        // A service has nobody who types.
        using RunningProgram service = RunningProgram.Service("sh", new Dictionary<string, string> { ["DOTNET_NOLOGO"] = "1" },
            ["-c", "exec dotnet \"$@\" < /dev/null", "sh", typeof(SkypeTool).Assembly.Location, .. words[1..],
                "--xmpp-host", $"127.0.0.1:{server.Port}"]);
        await service.LineAsync(l => l == "ready: bot@localhost");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions
        {
            FriendlyName = "Echo",
            Transport = new TcpTransport("127.0.0.1", int.Parse(port)) { Password = "pass word" },
        }).InTime();

        Assert.Equal("bot@localhost", skype.CurrentUser.Handle);
        Assert.True(File.Exists(_folder.At("bot.db")));
        string success = _lines.Single(l => l.StartsWith("SuccessExitStatus=", StringComparison.Ordinal))["SuccessExitStatus=".Length..];
        Assert.Equal(int.Parse(success), await service.TerminateAsync());
    }
}
