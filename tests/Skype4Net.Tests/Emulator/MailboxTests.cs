using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Pieces of work, one at a time: whoever called hears of a failure, whatever it is.</summary>
public sealed class MailboxTests
{
    [Fact]
    public void Whoever_called_gets_the_exception_itself()
    {
        var mailbox = new Mailbox(NullLogger.Instance);
        var failure = new FileNotFoundException("gone");

        Assert.Same(failure, Assert.Throws<FileNotFoundException>(() => mailbox.Run<string>(() => throw failure)));

        Assert.Equal(7, mailbox.Run(() => 7));
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_sent()
    {
        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), ben = network.LogIn("ben");

        FileNotFoundException missing = Assert.Throws<FileNotFoundException>(() => anna.SendsFile(ben, "/nowhere/at all"));

        Assert.Contains("/nowhere/at all", missing.Message, StringComparison.Ordinal);
    }
}
