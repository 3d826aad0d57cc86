namespace Skype4Net.Tests.Calls;

/// <summary>Playing a file into a call, on a client that does what the test says.</summary>
public class PlayingTests
{
    [Fact]
    public async Task What_is_cancelled_before_the_client_answers_is_taken_away_again()
    {
        using var folder = new TemporaryFolder();
        string file = folder.At("greeting.wav");
        WavFile.Write(file, new byte[3200]);
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var impatient = new CancellationTokenSource();
        var set = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scripted.Client.Answer = command =>
        {
            if (command.StartsWith("ALTER CALL 7 SET_INPUT FILE", StringComparison.Ordinal))
                set.TrySetResult();
            return command switch
            {
                "GET CALL 7 INPUT" => "CALL 7 INPUT ",
                "GET CALL 7 STATUS" => "CALL 7 STATUS INPROGRESS",
                "ALTER CALL 7 SET_INPUT " => "ALTER CALL 7 SET_INPUT ",
                _ => null,
            };
        };

        Task playing = scripted.Skype.Calls.Get(7).PlayAsync(file, impatient.Token);
        await set.Task.InTime();
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => playing.InTime());
        Assert.Equal("ALTER CALL 7 SET_INPUT", scripted.Client.Sent[^1].TrimEnd());
    }
}
