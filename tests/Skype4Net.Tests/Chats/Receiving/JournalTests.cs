namespace Skype4Net.Tests.Receiving;

/// <summary>
/// With a journal a bot goes on where it was when it ended, whatever ended it. A kill is played by going on from the journal as it stood at that
/// moment.
/// </summary>
public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _kills;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_came_while_the_bot_was_down_is_handed_over_and_nothing_twice()
    {
        string journal = _folder.At("bot.journal");
        var messages = new SortedDictionary<long, MailBox.Mail>();
        await using (MailBox first = await OpenAsync(journal, messages))
        {
            first.Arrives(10);
            first.Arrives(11, MailBox.Ben, "ben");
            await first.PassAsync(TimeSpan.FromSeconds(3));
            Assert.Equal([10, 11], first.Handled);
            first.Arrives(12, status: "READ", told: false);
            first.Arrives(13, MailBox.Ben, "ben", told: false);
        }

        await using MailBox second = await OpenAsync(journal, messages);
        await second.PassAsync(TimeSpan.FromSeconds(3));

        Assert.Equal([12, 13], second.Handled.Order());
        Assert.DoesNotContain(second.HandledMessages, m => m.MayBeRepeated);
    }

    [Theory]
    [InlineData(AfterKill.Repeat)]
    [InlineData(AfterKill.Skip)]
    public async Task What_was_in_handling_at_a_kill_comes_again_and_says_so_or_not_at_all(AfterKill afterKill)
    {
        string journal = _folder.At("bot.journal");
        var messages = new SortedDictionary<long, MailBox.Mail>();
        await using var first = new MailBox { Messages = messages };
        var stuck = new TaskCompletionSource();
        await first.StartAsync(Options(journal), stream => stream.Handle(async message =>
        {
            first.Note(message);
            if (message.Id == 11)
                await stuck.Task;
        }));
        first.Arrives(10);
        first.Arrives(11);
        first.Arrives(12);
        await first.UntilHandledAsync(2);
        Assert.Equal([10, 11], first.Handled);

        string killed = Kill(journal);
        stuck.SetResult();
        await using MailBox second = await OpenAsync(killed, messages, afterKill);
        await second.PassAsync(TimeSpan.FromSeconds(3));

        Assert.Equal(afterKill == AfterKill.Repeat ? [11, 12] : [12], second.Handled);
        Assert.Equal(afterKill == AfterKill.Repeat ? [11] : [], second.HandledMessages.Where(m => m.MayBeRepeated).Select(m => m.Id));
    }

    [Fact]
    public async Task A_journal_that_somebody_deletes_is_written_anew()
    {
        string journal = _folder.At("bot.journal");
        var messages = new SortedDictionary<long, MailBox.Mail>();
        await using MailBox first = await OpenAsync(journal, messages);
        first.Arrives(10);
        await first.UntilHandledAsync(1);

        File.Delete(journal);
        first.Arrives(11);
        await first.UntilHandledAsync(2);
        string killed = Kill(journal);
        await using MailBox second = await OpenAsync(killed, messages);
        second.Arrives(12);
        await second.UntilHandledAsync(1);

        Assert.Equal([12], second.Handled);
    }

    [Fact]
    public async Task A_message_is_done_when_all_handlers_have_ended_with_it()
    {
        string journal = _folder.At("bot.journal");
        var messages = new SortedDictionary<long, MailBox.Mail>();
        await using var first = new MailBox { Messages = messages };
        var slow = new TaskCompletionSource();
        await first.StartAsync(Options(journal), stream =>
        {
            stream.Subscribe(first.Note);
            stream.Handle(async _ => await slow.Task);
            stream.Handle(_ => throw new InvalidOperationException("a handler that throws has handled it"));
        });
        first.Arrives(10);
        await first.SettleAsync();
        Assert.Contains("+ 10 ", await File.ReadAllTextAsync(journal));
        Assert.DoesNotContain("- 10 ", await File.ReadAllTextAsync(journal));

        slow.SetResult();
        await first.EndAsync();

        Assert.Contains("- 10 ", await File.ReadAllTextAsync(journal));
    }

    [Fact]
    public async Task A_handler_behind_operators_counts_too()
    {
        string journal = _folder.At("bot.journal");
        await using var box = new MailBox();
        var slow = new TaskCompletionSource();
        await box.StartAsync(Options(journal), stream => System.Reactive.Linq.Observable.Where(stream, _ => true).Handle(async _ => await slow.Task));
        box.Arrives(10);
        await box.SettleAsync();
        Assert.DoesNotContain("- 10 ", await File.ReadAllTextAsync(journal));

        slow.SetResult();
        await box.EndAsync();

        Assert.Contains("- 10 ", await File.ReadAllTextAsync(journal));
    }

    [Fact]
    public async Task Old_mail_that_was_wanted_is_not_forgotten_by_a_kill()
    {
        string journal = _folder.At("bot.journal");
        var messages = new SortedDictionary<long, MailBox.Mail>();
        var stuck = new TaskCompletionSource();
        await using var first = new MailBox { Messages = messages };
        for (int number = 5; number < 9; number++)
            first.Arrives(number, told: false);
        await first.StartAsync(Options(journal) with { IncludeUnreadAtStart = true }, stream => stream.Handle(async message =>
        {
            first.Note(message);
            if (message.Id == 6)
                await stuck.Task;
        }));
        await first.PassAsync(TimeSpan.FromSeconds(3));
        await first.UntilHandledAsync(2);

        string killed = Kill(journal);
        stuck.SetResult();
        await using MailBox second = await OpenAsync(killed, messages);
        await second.PassAsync(TimeSpan.FromSeconds(3));
        await second.UntilHandledAsync(3);

        Assert.Equal([6, 7, 8], second.Handled);
    }

    [Fact]
    public async Task A_second_bot_is_kept_away()
    {
        string journal = _folder.At("bot.journal");
        await using MailBox first = await OpenAsync(journal, []);

        IOException refused = Assert.Throws<IOException>(
            () => Skype.Create(new SkypeOptions { Transport = new ScriptedTransport(), MessageRecovery = Options(journal) }));

        Assert.Contains("in use by another program", refused.Message);
    }

    [Theory]
    [InlineData("skype4net-messages 2\n", "of another version")]
    [InlineData("a diary\n", "is not a journal")]
    [InlineData("skype4net-messages 1\n= 5 nora.lund\n+ x #a\n- 6 #a\n", "line 3")]
    [InlineData("skype4net-messages 1\n+ 6 #a\n", "line 2")]
    public void A_file_that_cannot_be_read_is_refused_and_left_as_it_is(string content, string problem)
    {
        string journal = _folder.Write("bot.journal", System.Text.Encoding.UTF8.GetBytes(content));

        InvalidDataException refused = Assert.Throws<InvalidDataException>(
            () => Skype.Create(new SkypeOptions { Transport = new ScriptedTransport(), MessageRecovery = Options(journal) }));

        Assert.Contains(problem, refused.Message);
        Assert.Equal(content, File.ReadAllText(journal));
    }

    [Fact]
    public async Task Half_a_last_line_did_not_happen()
    {
        string journal = _folder.Write("bot.journal", "skype4net-messages 1\n= 5 nora.lund\n- 6 #ada.k/$nora.lund;1\n- 1"u8.ToArray());
        await using MailBox box = await OpenAsync(journal, new SortedDictionary<long, MailBox.Mail>());

        box.Arrives(6);
        box.Arrives(7);
        await box.PassAsync(TimeSpan.FromSeconds(1));

        Assert.Equal([7], box.Handled);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        string journal = Path.Combine(_folder.At("nowhere"), "bot.journal");

        IOException refused = Assert.ThrowsAny<IOException>(
            () => Skype.Create(new SkypeOptions { Transport = new ScriptedTransport(), MessageRecovery = Options(journal) }));

        Assert.Contains(journal, refused.Message);
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_reported_and_stops_no_message()
    {
        string journal = _folder.At("bot.journal");
        string chat = $"#{new string('x', 20_000)}/$1";
        await using MailBox box = await OpenAsync(journal, []);
        box.Recent = 3;
        box.Arrives(10, chat);
        await box.SettleAsync();

        // The next writing anew has nowhere to go.
        Directory.CreateDirectory($"{journal}.new");
        long lines = 0;
        for (int number = 11; box.Log.Messages.All(m => !m.Contains("could not be written")) && lines < 100; number++, lines++)
        {
            box.Arrives(number, chat);
            await box.SettleAsync();
        }

        Assert.Contains(box.Log.Messages, m => m.Contains("could not be written") && m.Contains(journal));
        Assert.Equal(lines + 1, box.Handled.Count);
    }

    [Fact]
    public async Task The_file_stays_small()
    {
        string journal = _folder.At("bot.journal");
        await using MailBox box = await OpenAsync(journal, new SortedDictionary<long, MailBox.Mail>(), flushToDisk: true);
        string chat = $"#{new string('x', 4000)}/$1";
        box.Recent = 3;
        for (int number = 10; number < 400; number++)
        {
            box.Arrives(number, chat);
            await box.SettleAsync();
        }

        Assert.Equal(390, box.Handled.Count);
        Assert.InRange(new FileInfo(journal).Length, 1, 1_200_000);
    }

    private static MessageRecoveryOptions Options(string journal) => new() { Journal = journal, Sweep = null };

    private static async Task<MailBox> OpenAsync(string journal, SortedDictionary<long, MailBox.Mail> messages,
        AfterKill afterKill = AfterKill.Repeat, bool flushToDisk = false)
        => await MailBox.OpenAsync(Options(journal) with { AfterKill = afterKill, FlushToDisk = flushToDisk }, box => box.Messages = messages);

    private string Kill(string journal)
    {
        string copy = _folder.At($"killed{++_kills}.journal");
        File.Copy(journal, copy);
        return copy;
    }
}
