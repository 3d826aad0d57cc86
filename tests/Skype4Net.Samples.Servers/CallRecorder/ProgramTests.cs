namespace Skype4Net.Samples.Servers.CallRecorder;

public class ProgramTests
{
    [Fact]
    public async Task The_program_records_a_call_on_an_emulated_client()
    {
        using var folder = new TemporaryFolder();

        SampleRun run = await SampleRun.OfAsync("CallRecorder", "--folder", folder.At("calls"), "--tell", "This call is recorded.");

        run.Told("anna reads: This call is recorded.", "recording ", "recorded ", "anna (me).wav: 2.0 s", "anna.wav: 2.0 s");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, Directory.GetFiles(folder.At("calls"), "*.wav").Length);
    }

    [Fact]
    public async Task A_client_that_is_not_there_is_told_and_what_to_do()
    {
        SampleRun run = await SampleRun.OfAsync("CallRecorder", "--transport", "carrier-pigeon");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("carrier-pigeon", run.Errors);
    }
}
