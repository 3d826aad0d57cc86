using System.Text;
using System.Text.Json;
using Skype4Net.Tests.Architecture;
using global::ServerBot.Settings;

namespace Skype4Net.Samples.Servers.ServerBot;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_settings_of_the_sample_are_right()
    {
        string file = Path.Combine(Repository.Root, "samples/ServerBot/settings.json");

        ServerSettings settings = ServerSettings.Read(file);

        Assert.Equal(Path.Combine(Path.GetDirectoryName(file)!, "rates.csv"), settings.Rates.File);
        Assert.Equal(["LASTONLINETIMESTAMP"], settings.Log.LeaveOut);
        Assert.Equal(3, settings.Watchdog.Misses);
    }

    [Fact]
    public void The_settings_of_the_page_are_all_there_are_with_their_defaults()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs/samples-servers.md"));
        string json = page.Split("```json\n")[1].Split("```")[0];

        ServerSettings documented = ServerSettings.Read(_folder.Write("page.json", Encoding.UTF8.GetBytes(json)));

        ServerSettings defaults = ServerSettings.Read(_folder.Write("least.json", "{ \"rates\": { \"file\": \"rates.csv\" } }"u8.ToArray()));
        Assert.Equal(defaults.Rates, documented.Rates);
        Assert.Equal(defaults.Refusal, documented.Refusal);
        Assert.Equal(defaults.Watchdog, documented.Watchdog);
        Assert.Equal(defaults.Client with { Arguments = [] }, documented.Client with { Arguments = defaults.Client.Arguments });
        Assert.Equal(defaults.Log.LeaveOut, documented.Log.LeaveOut);
        Assert.Equal(defaults.Log.File, documented.Log.File);
        Assert.Equal(15, documented.Standby!.LeaseSeconds);
        Assert.Null(defaults.Standby);
        string[] names = [.. typeof(ServerSettings).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(ServerSettings).Namespace && t.Name.EndsWith("Settings"))
            .SelectMany(t => t.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance))
                .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))];
        Assert.All(names, name => Assert.Contains($"\"{name}\"", json));
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("null", "says null")]
    [InlineData("{}", "rates")]
    [InlineData("{ \"rates\": { \"file\": \"r.csv\" }, \"colour\": 1 }", "colour")]
    [InlineData("{ \"rates\": { \"file\": \"r.csv\", \"checkEverySeconds\": 0 } }", "rates.checkEverySeconds is 0; give 0.05 to 86400 seconds.")]
    [InlineData("{ \"rates\": { \"file\": null } }", "file")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": \"friends\" }", "\"friends\" is no policy. Give \"contacts\"")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": { \"all\": [] } }", "needs a list with something in it")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": { \"some\": [\"contacts\"] } }", "\"some\" is no policy")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": { \"list\": [7] } }", "7 is no Skype name")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": null }", "access")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"client\": { \"userName\": \"bot\" } }", "client.passwordVariable belong together")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, "
        + "\"client\": { \"start\": true, \"userName\": \"bot\", \"passwordVariable\": \"NO_SUCH_PASSWORD\" } }",
        "NO_SUCH_PASSWORD, which is not set")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"log\": { \"leaveOut\": [\"\"] } }", "log.leaveOut")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"standby\": { \"name\": \"one\", \"leaseFile\": \" \" } }", "standby.leaseFile is empty")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"standby\": { \"name\": \"the first\", \"leaseFile\": \"l\" } }",
        "standby.name is \"the first\"")]
    public void What_is_wrong_is_named(string json, string part)
    {
        string file = _folder.Write("settings.json", Encoding.UTF8.GetBytes(json));

        string message = Assert.Throws<ArgumentException>(() => ServerSettings.Read(file)).Message;

        Assert.Contains(part, message);
        Assert.Contains("settings.json", message);
    }

    [Fact]
    public void A_file_that_is_not_there_says_how_to_give_one()
        => Assert.Contains("--settings", Assert.Throws<ArgumentException>(() => ServerSettings.Read(_folder.At("no.json"))).Message);
}
