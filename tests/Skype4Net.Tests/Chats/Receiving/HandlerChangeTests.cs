using System.Reactive.Linq;
using System.Reactive.Threading.Tasks;

namespace Skype4Net.Tests.Receiving;

/// <summary>Handlers come and go while messages are on their way to them.</summary>
public sealed class HandlerChangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task With_a_journal_another_handler_goes_on_where_the_last_one_was_and_nothing_comes_twice()
    {
        await using var box = new MailBox();
        var second = new List<long>();
        IDisposable? first = null;
        await box.StartAsync(
            new MessageRecoveryOptions { Journal = _folder.At("bot.journal"), Sweep = null }, stream => first = stream.Subscribe(message =>
        {
            box.Note(message);
            if (message.Id != 12)
                return;
            first!.Dispose();
            stream.Subscribe(later =>
            {
                lock (second)
                    second.Add(later.Id);
            });
        }));

        // Handed over all at once: the list of the chat names them together.
        for (int number = 10; number < 30; number++)
            box.Arrives(number, told: number == 29);
        await box.PassAsync(TimeSpan.FromSeconds(5));

        Assert.Equal([10, 11, 12], box.Handled);
        Assert.Equal(Enumerable.Range(13, 17).Select(n => (long)n), second.Where(n => n != 12));
    }

    [Fact]
    public async Task Old_mail_stays_old_for_the_next_handler()
    {
        await using var box = new MailBox();
        var second = new List<long>();
        IDisposable? first = null;
        await box.StartAsync(new MessageRecoveryOptions { IncludeUnreadAtStart = true, Sweep = null }, stream => first = stream.Subscribe(message =>
        {
            box.Note(message);
            if (message.Id != 12)
                return;
            first!.Dispose();
            stream.Subscribe(later =>
            {
                lock (second)
                    second.Add(later.Id);
            });
        }));
        for (int number = 10; number < 30; number++)
            box.Arrives(number, told: number == 29);
        await box.PassAsync(TimeSpan.FromSeconds(5));

        // All of them are unread, and the next handler wanted what is.
        Assert.Equal(Enumerable.Range(10, 20).Select(n => (long)n), second);
    }

    [Fact]
    public async Task Two_clients_may_share_a_handler()
    {
        await using var ada = new MailBox();
        await using var ben = new MailBox { User = "other" };
        var handled = new List<long>();
        IObservable<ChatMessage>? left = null;
        await ada.StartAsync(observe: stream => left = stream);
        await ben.StartAsync(observe: stream => stream.Merge(left!).Handle(message =>
        {
            lock (handled)
                handled.Add(message.Id);
            return default;
        }));

        ada.Arrives(10);
        ben.Arrives(11);
        ada.Arrives(12);
        await ada.EndAsync();
        await ben.EndAsync();

        Assert.Equal([10, 11, 12], handled.Order());
    }

    [Fact]
    public async Task A_handler_may_wait_for_the_next_message_of_its_chat()
    {
        await using var box = new MailBox();
        string? dialog = null;
        var waits = new TaskCompletionSource();
        await box.StartAsync(observe: stream => stream.Handle(async message =>
        {
            if (await message.Body != "ask me")
                return;
            Task<ChatMessage> answered = stream.FirstAsync().ToTask();
            waits.SetResult();
            ChatMessage answer = await answered;
            dialog = await answer.Body;
        }));

        box.Arrives(10, body: "ask me");
        await waits.Task.InTime();
        box.Arrives(11, body: "42");
        await box.EndAsync();

        Assert.Equal("42", dialog);
    }
}
