using Skype4Net.Emulator;
using Skype4Net.Emulator.Chats;

namespace Skype4Net.Chaos;

/// <summary>The people of a run and their chats: a dialog, and rooms that one or the other made. At each of the two a program listens.</summary>
internal sealed class LedgerWorld : IAsyncDisposable
{
    private readonly SkypeNetwork _network;
    private readonly FaultClass _faults;
    private readonly EmulatedClient _anna;
    private readonly EmulatedClient[] _bots;

    // By account of the bot: its rooms with Anna, one fewer than there are chats; chat 0 is the dialog.
    private readonly Dictionary<EmulatedClient, EmulatedChat[]> _rooms = [];

    public LedgerWorld(FaultClass faults, LedgerClock clock, Random random, int chats)
    {
        _faults = faults;
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = clock.Time });
        _anna = _network.LogIn("anna", "Anna B.");
        _bots = [.. (faults.AccountChanges > 0 ? ["bot", "other"] : new[] { "bot" }).Select(name => _network.LogIn(name))];
        Level(_bots);
        foreach (EmulatedClient bot in _bots)
        {
            _network.MakeContacts(_anna, bot);
            _rooms[bot] = [.. Enumerable.Range(1, chats - 1).Select(i => i == 1 ? bot.CreateChat(_anna) : _anna.CreateChat(bot))];
            for (int chat = 0; chat < chats; chat++)
            {
                Write(_anna, bot, chat, "old mail");
                Write(bot, bot, chat, "old mail");
            }
        }

        foreach (EmulatedClient idle in _bots[1..])
            idle.Quit();
        Programs = [new LedgerProgram("bot", _bots, clock, random), new LedgerProgram("anna", [_anna], clock, random)];
    }

    /// <summary>The program at the bot's client, and the one at Anna's.</summary>
    public IReadOnlyList<LedgerProgram> Programs { get; }

    public void BeginFaults(int seed)
    {
        foreach (EmulatedClient client in _bots.Append(_anna))
        {
            var random = new Random(seed + client.Handle.Length);
            ClientFaults now = client.Faults;
            now.Seed = random.Next();
            now.DropNotifications = _faults.LinesLost;
            now.DuplicateNotifications = _faults.LinesDoubled;
            now.DelayNotifications = _faults.LinesLate;
            now.ReorderNotifications = _faults.LinesReordered;
            bool justSlow = _faults.SlowReplies && _faults.LinesLate == 0;
            now.Delay = TimeSpan.FromSeconds(justSlow ? 0.02 : 0.3);
            now.DelaySpread = TimeSpan.FromSeconds(justSlow ? 0.3 : _faults.RepliesLate > 0 ? 7 : 3);
            now.DropReplies = _faults.RepliesLost;
            now.DelayReplies = _faults.SlowReplies ? 1 : _faults.RepliesLate;
            now.DuplicateReplies = _faults.RepliesDoubled;
            now.MisdirectReplies = _faults.RepliesMisdirected;
            now.FailCommands = _faults.Errors;
            now.LoseSignOut = _faults.SignOutUntold;
            now.ClockSkew = _faults.Skew * ((2 * random.NextDouble()) - 1);
            if (!_faults.ListsInDisorder)
                continue;
            now.Lists = random.Next(2) == 0 ? ListOrder.OldestFirst : ListOrder.Shuffled;
            now.RecentMessages = random.Next(1, 8);
            now.RecentChats = 2;
        }
    }

    /// <summary>Writes in a chat; returns whether the client could.</summary>
    public bool Say(EmulatedClient who, int chat, string text)
    {
        EmulatedClient bot = who == _anna ? Programs[0].Client : who;
        if (chat > 0 && !Knows(who, _rooms[bot][chat - 1]))
            return false;
        Write(who, bot, chat, text);
        return true;
    }

    public void SetTopic(EmulatedClient who, int chat, string topic)
    {
        EmulatedClient bot = who == _anna ? Programs[0].Client : who;
        if (chat > 0 && Knows(who, _rooms[bot][chat - 1]))
            who.SetTopic(_rooms[bot][chat - 1], topic);
    }

    /// <summary>Edits the last message that somebody wrote in a chat, or takes it back.</summary>
    public void EditLast(EmulatedClient who, int chat, string text)
    {
        EmulatedClient bot = who == _anna ? Programs[0].Client : who;
        IReadOnlyList<ChatEntry> entries = chat > 0 ? who.GetMessages(_rooms[bot][chat - 1]) : who.GetMessages(who == _anna ? bot : _anna);
        if (entries.LastOrDefault(e => e.From == who.Handle && e.Type == ChatMessageType.Said) is { IsEdited: false, Text: not "old mail" } last)
            who.Edit(last, text);
    }

    /// <summary>Somebody reads in the window: all there is, or what comes in the dialog as long as its window is open.</summary>
    public void ReadInWindow(EmulatedClient client, Random random)
    {
        EmulatedClient other = client == _anna ? Programs[0].Client : _anna;
        switch (random.Next(3))
        {
            case 0:
                client.ReadAll();
                break;
            case 1:
                client.OpenWindow(other);
                break;
            default:
                client.CloseWindow(other);
                break;
        }
    }

    public void ForgetRecent(EmulatedClient client, int chat)
    {
        ChatRecord record = client.Modules.Chats.Store.Chats.Values.ElementAt(chat % client.Modules.Chats.Store.Chats.Count);
        record.ForgottenMessages = record.Messages.Count;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (LedgerProgram program in Programs)
            await program.DisposeAsync();
        await _network.DisposeAsync();
    }

    private static bool Knows(EmulatedClient client, EmulatedChat chat)
        => client.Executor.Run(() => client.Modules.Chats.Find(chat.Name) is not null);

    private void Write(EmulatedClient who, EmulatedClient bot, int chat, string text)
    {
        if (chat > 0)
            who.Say(_rooms[bot][chat - 1], text);
        else
            who.Say(who == _anna ? bot : _anna, text);
    }

    // The numbers of one account are those of the other, too: that is what makes changes dangerous.
    private static void Level(IReadOnlyList<EmulatedClient> accounts)
    {
        long[] next = [.. accounts.Select(a => a.Context.Ids.Next())];
        foreach ((EmulatedClient account, long number) in accounts.Zip(next))
        {
            for (long i = number; i < next.Max(); i++)
                account.Context.Ids.Next();
        }
    }
}
