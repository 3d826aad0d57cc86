namespace Skype4Net.Samples.Servers.AnsweringMachine;

public class ProgramTests
{
    [Fact]
    public async Task The_program_takes_two_calls_on_an_emulated_client()
    {
        using var folder = new TemporaryFolder();

        SampleRun run = await SampleRun.OfAsync("AnsweringMachine", "--folder", folder.At("messages"));

        run.Told("+3725550100 is answered", "speaks", "left 2.0 s", "is gone", "anna is answered", "anna asks: Away", "anna is gone");
        Assert.Contains("boss reads: +3725550100 left a message of 2.0 s", run.Output);
        Assert.Contains("anna reads: We are away. Please leave a message.", run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Single(Directory.GetFiles(folder.At("messages"), "*.wav"));
    }

    [Fact]
    public async Task A_wrong_time_is_named()
    {
        SampleRun run = await SampleRun.OfAsync("AnsweringMachine", "--after", "601");

        Assert.Contains("--after takes 0 to 600 seconds.", run.Errors);
        Assert.NotEqual(0, run.ExitCode);
    }
}
