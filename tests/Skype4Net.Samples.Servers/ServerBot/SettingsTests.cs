using System.Text;
using Skype4Net.Tests.House;
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

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("null", "says null")]
    [InlineData("{}", "rates")]
    [InlineData("{ \"rates\": { \"file\": \"r.csv\" }, \"colour\": 1 }", "colour")]
    [InlineData("{ \"rates\": { \"file\": \"r.csv\", \"lookEverySeconds\": 0 } }", "rates.lookEverySeconds is 0; give 0.05 to 86400 seconds.")]
    [InlineData("{ \"rates\": { \"file\": null } }", "file")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": \"friends\" }", "\"friends\" is no policy. Give \"contacts\"")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": { \"all\": [] } }", "needs a list with something in it")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": { \"some\": [\"contacts\"] } }", "\"some\" is no policy")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": { \"list\": [7] } }", "7 is no Skype name")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"access\": null }", "access")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"client\": { \"userName\": \"bot\" } }", "client.passwordVariable belong together")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"client\": { \"start\": true, \"userName\": \"bot\", \"passwordVariable\": \"NO_SUCH_PASSWORD\" } }", "NO_SUCH_PASSWORD, which is not set")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"log\": { \"leaveOut\": [\"\"] } }", "log.leaveOut")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"standby\": { \"name\": \"one\", \"leaseFile\": \" \" } }", "standby.leaseFile is empty")]
    [InlineData("{ \"rates\": { \"file\": \"r\" }, \"standby\": { \"name\": \"the first\", \"leaseFile\": \"l\" } }", "standby.name is \"the first\"")]
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
