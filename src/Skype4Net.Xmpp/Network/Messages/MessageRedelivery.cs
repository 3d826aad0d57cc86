using System.Threading.Channels;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>
/// Sends again what another emulated client should have and has not confirmed: a server that has acknowledged a message can lose it on its way to
/// another one that is killed. It keeps its id, by which the other side finds doubles. Other people's clients get nothing twice.
/// </summary>
internal sealed class MessageRedelivery(SessionContext context, PeerClients peers) : ITranslator
{
    private const int MaxAttempts = 10;
    private const int MaxRemembered = 1000;
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, Watch> _watched = [];

    // Who has, or had, an emulated client: what is for them stays here while another client of theirs is there alone.
    private readonly DuplicateFilter _emulated = EmulatedAmong(context.Unconfirmed.Accounts);

    /// <summary>Something was sent that is to be confirmed.</summary>
    public void Add(Jid to, SentMessage sent)
    {
        context.Unconfirmed.Add(new UnconfirmedMessage(to.Bare, sent.Stanza, context.Time.GetUtcNow(), sent.Acknowledged));
        Begin(to.Bare, isNews: false);
    }

    public ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        switch (happened)
        {
            case XmppEvent.ReceiptReceived receipt when peers.IsKnownEmulated(receipt.From):
                _emulated.Add(receipt.From.Bare.ToString());
                if (context.Unconfirmed.Confirm(receipt.From, receipt.MessageId))
                    NoteProgress(receipt.From.Bare);
                break;
            case XmppEvent.MessageFailed failed:
                context.Unconfirmed.Remove(failed.To, failed.MessageId);
                break;
            case XmppEvent.ClientArrived arrived when context.Unconfirmed.To(arrived.Client).Count > 0:
                Begin(arrived.Client.Bare, isNews: true);
                break;
            case XmppEvent.ConnectionChanged { State: XmppConnectionState.Online }:
                foreach (Jid account in context.Unconfirmed.Accounts)
                    Begin(account, isNews: true);
                break;
        }

        return ValueTask.FromResult(false);
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request) => null;

    // One at a time for each account; news begins it anew, with the shortest wait.
    private void Begin(Jid account, bool isNews)
    {
        var watch = new Watch();
        lock (_gate)
        {
            if (_watched.TryGetValue(account, out Watch? known))
            {
                if (!isNews)
                    return;
                known.IsOver = true;
            }

            _watched[account] = watch;
        }

        _ = RunAsync(account, watch);
    }

    private async Task RunAsync(Jid account, Watch watch)
    {
        try
        {
            TimeSpan wait = s_first;
            bool goesOn = true;
            for (int attempt = 0; goesOn && attempt < MaxAttempts; attempt++)
            {
                watch.HasProgress = false;
                HashSet<string> before = [.. context.Unconfirmed.To(account).Select(m => m.Id)];
                await Task.Delay(wait, context.Time, context.Ended).ConfigureAwait(false);
                goesOn = !watch.IsOver && await TryOnceAsync(account, watch, before).ConfigureAwait(false);
                wait = wait * 2 < s_longest ? wait * 2 : s_longest;
            }

            // It is there, and does not confirm.
            if (goesOn && watch.IsAnswered)
                Remove([.. context.Unconfirmed.To(account).Where(m => m.IsOverdue)]);
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException or ChannelClosedException)
        {
            // The next connection begins anew.
        }

        lock (_gate)
        {
            if (_watched.TryGetValue(account, out Watch? known) && known == watch)
                _watched.Remove(account);
        }
    }

    // False when there is nothing to wait for.
    private async Task<bool> TryOnceAsync(Jid account, Watch watch, HashSet<string> before)
    {
        Remove([.. context.Unconfirmed.To(account).Where(m => m.Acknowledged.IsFaulted)]);
        IReadOnlyList<UnconfirmedMessage> messages = context.Unconfirmed.To(account);
        List<UnconfirmedMessage> due = [.. messages.Where(m => m.Acknowledged.IsCompletedSuccessfully && before.Contains(m.Id))];
        if (messages.Count == 0)
            return false;
        // Who reads what was missed confirms one after the other.
        if (due.Count == 0 || watch.HasProgress)
            return true;
        if (await peers.FindAsync(account).ConfigureAwait(false) is not { } client)
        {
            // Whoever is away gets it from their server, and confirms it then; people's clients need not confirm anything.
            if (peers.IsThere(account) && !_emulated.Contains(account.ToString()))
                Remove(messages);
            return false;
        }

        _emulated.Add(account.ToString());
        due.ForEach(context.Unconfirmed.SetOverdue);
        await context.Client.PublishAsync(new XmppEvent.Reached(context.SaveAsync)).ConfigureAwait(false);
        watch.IsAnswered = await peers.AnswersAsync(client, context.Options.PeerLimit).ConfigureAwait(false);
        if (!watch.IsAnswered)
            return true;
        foreach (UnconfirmedMessage message in context.Unconfirmed.To(account).Where(m => m.IsOverdue && !watch.IsOver))
        {
            NetworkLog.SentAgain(context.Log, account.ToString());
            await context.Client.Messages.SendAgainAsync(client, message.Stanza, message.At, context.Ended).ConfigureAwait(false);
        }

        return true;
    }

    private static DuplicateFilter EmulatedAmong(IEnumerable<Jid> accounts)
    {
        var emulated = new DuplicateFilter(MaxRemembered);
        foreach (Jid account in accounts)
            emulated.Add(account.ToString());
        return emulated;
    }

    private void Remove(IReadOnlyList<UnconfirmedMessage> messages)
    {
        foreach (UnconfirmedMessage message in messages)
            context.Unconfirmed.Remove(message.Account, message.Id);
    }

    private void NoteProgress(Jid account)
    {
        lock (_gate)
        {
            if (_watched.TryGetValue(account, out Watch? watch))
                watch.HasProgress = true;
        }
    }

    private sealed class Watch
    {
        public volatile bool HasProgress;
        public volatile bool IsAnswered;
        public volatile bool IsOver;
    }
}
