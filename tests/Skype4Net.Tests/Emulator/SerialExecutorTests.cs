using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>Pieces of work, one at a time: whoever called hears of a failure, whatever it is.</summary>
public sealed class SerialExecutorTests
{
    [Fact]
    public void Whoever_called_gets_the_exception_itself()
    {
        var executor = new SerialExecutor(NullLogger.Instance);
        var failure = new FileNotFoundException("gone");

        Assert.Same(failure, Assert.Throws<FileNotFoundException>(() => executor.Run<string>(() => throw failure)));

        Assert.Equal(7, executor.Run(() => 7));
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_sent()
    {
        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), ben = network.LogIn("ben");

        FileNotFoundException missing = Assert.Throws<FileNotFoundException>(() => anna.SendFile(ben, "/nowhere/at all"));

        Assert.Contains("/nowhere/at all", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_called_is_reported_and_the_rest_goes_on()
    {
        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), ben = network.LogIn("ben");
        using Recorder<Exception> failures = network.Failures.Record();
        var failure = new FormatException("a handler of mine");
        using (ben.MessageReceived.Subscribe(_ => throw failure))
            anna.Say(ben, "one");

        Assert.Same(failure, await failures.NextAsync());
        anna.Say(ben, "two");
        Assert.Equal(["one", "two"], ben.GetMessages(anna).Select(e => e.Text));
    }

    [Fact]
    public void Sound_is_left_out_when_too_much_waits_and_nothing_else_is()
    {
        var executor = new SerialExecutor(NullLogger.Instance);
        int sound = 0, other = 0;
        executor.Run(() =>
        {
            for (int i = 0; i < 5000; i++)
            {
                executor.PostSound(() => sound++);
                executor.Post(() => other++);
            }

            Assert.Equal(5000 + (SerialExecutor.MaxBeforeSound / 2), executor.Waiting);
        });

        Assert.Equal((SerialExecutor.MaxBeforeSound / 2, 5000, 0), (sound, other, executor.Waiting));
    }

    [Fact]
    public async Task A_program_waits_when_too_many_of_its_commands_do()
    {
        var allowance = new CommandAllowance(maxCommands: 2, maxCharacters: 100);
        Assert.True(allowance.TryEnter(10));
        Assert.True(allowance.TryEnter(10));
        Assert.False(allowance.TryEnter(10));
        Task room = allowance.WaitForRoomAsync();
        Assert.False(room.IsCompleted);

        allowance.Leave(10);
        await room.InTime();
        Assert.True(allowance.TryEnter(1000));
        allowance.Leave(10);

        // One command is taken however long it is, and the next one waits for it.
        Assert.False(allowance.TryEnter(1));
        allowance.Leave(1000);
        Assert.True(allowance.TryEnter(1));
    }
}
