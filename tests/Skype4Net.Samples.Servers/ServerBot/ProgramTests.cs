namespace Skype4Net.Samples.Servers.ServerBot;

public class ProgramTests
{
    [Fact]
    public async Task The_program_plays_its_story_on_an_emulated_client()
    {
        SampleRun run = await SampleRun.OfAsync("ServerBot");

        run.Told("you: help", "server: I know: HELP; STATUS", "server: 100 EUR = 108.00 USD", "server: 54 USD = 50.00 EUR",
            "access: stranger was refused",
            "server: 100 EUR = 125.00 USD", "the old ones stay: line 1", "server: 100 EUR = 125.00 USD", "6 requests served",
                "watchdog: Skype is started again (1 of 1)",
            "watchdog: Skype answers again", "second waits", "(the first server dies)", "second answers from now on", "server: 8 EUR = 12.00 USD");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public async Task Wrong_settings_are_named_and_nothing_is_started()
    {
        using var folder = new TemporaryFolder();
        string settings = folder.Write("settings.json", "{ \"rates\": { \"file\": \"\" }, \"watchdog\": { \"misses\": 0 } }"u8.ToArray());

        SampleRun run = await SampleRun.OfAsync("ServerBot", "--transport", "dbus", "--settings", settings);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rates.file is empty", run.Errors);
        Assert.Contains("watchdog.misses is 0; give 1 to 100.", run.Errors);
        Assert.Equal("", run.Output);
    }
}
