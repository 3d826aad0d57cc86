using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>A disk that takes nothing more of a journal for a while: what happened meanwhile is in the journal as soon as there is room
/// again.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Account = "bot";
    private const string Chat = "#anna/$bot;1";
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();
    private bool _isFull;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_handled_meanwhile_is_written_with_the_next_message()
    {
        using (MessageJournal journal = Open())
        {
            Begin(journal);
            Handle(journal, 11);
            _isFull = true;
            Handle(journal, 12);
            Handle(journal, 13);
            Assert.Equal(11, DoneBy(Written()));

            _isFull = false;
            Handle(journal, 14);
            Assert.Equal(14, DoneBy(Written()));
        }

        Assert.Equal(14, DoneBy(Written()));
    }

    [Fact]
    public void What_was_handled_meanwhile_is_written_at_the_end_when_no_message_comes_any_more()
    {
        using (MessageJournal journal = Open())
        {
            Begin(journal);
            Handle(journal, 11);
            _isFull = true;
            Handle(journal, 12);
            _isFull = false;
        }

        Assert.Equal(12, DoneBy(Written()));
    }

    [Fact]
    public void What_was_handled_meanwhile_is_written_a_while_after_there_is_room_again()
    {
        using MessageJournal journal = Open();
        Begin(journal);
        Handle(journal, 11);
        _isFull = true;
        Handle(journal, 12);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(11, DoneBy(Written()));

        _isFull = false;
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(12, DoneBy(Written()));
    }

    [Fact]
    public void A_program_that_ends_while_the_disk_is_full_ends_and_leaves_the_journal_readable()
    {
        using var log = new RecordingLoggerFactory(LogLevel.Error);
        using (MessageJournal journal = Open(log))
        {
            Begin(journal);
            Handle(journal, 11);
            _isFull = true;
            Handle(journal, 12);
            Handle(journal, 13);
        }

        Assert.Equal(11, DoneBy(Written()));
        Assert.Single(log.Messages);
        Assert.False(File.Exists(_folder.At("bot.journal.new")));
    }

    private MessageJournal Open(ILoggerFactory? log = null)
        => new(
            new MessageRecoveryOptions { Journal = _folder.At("bot.journal") }, _clock,
            (log ?? NullLoggerFactory.Instance).CreateLogger("test"), (path, mode) => new SmallDisk(this, path, mode));

    private static void Begin(MessageJournal journal) => journal.Note(new CoreAction.Started(Account, 10));

    private static void Handle(MessageJournal journal, long number)
    {
        Skype4Net.Engine.Handling handling = journal.HandlingOf(new CoreAction.Deliver(Account, number, Chat, default!, MayBeRepeated: false));
        handling.Begin();
        handling.Release(isHandled: true);
    }

    // Half a line may have got through, as with a real disk.
    private string Written() => File.ReadAllText(_folder.At("bot.journal"));

    private static long DoneBy(string journal)
        => journal.Split('\n')[..^1].Where(l => l.StartsWith(JournalEntry.Ended)).Select(l => long.Parse(l.Split(' ')[1])).Max();

    private sealed class SmallDisk(FullDiskTests owner, string path, FileMode mode)
        : FileStream(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 0)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(owner._isFull ? buffer[..(buffer.Length / 2)] : buffer);
            if (owner._isFull)
                throw new IOException("No space left on device");
        }
    }
}
