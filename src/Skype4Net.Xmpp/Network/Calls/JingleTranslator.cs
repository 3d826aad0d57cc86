using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Calls;
using Skype4Net.Xmpp.Network.Sessions;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Network.Calls;

/// <summary>
/// Calls by Jingle. Those of emulated clients are signals; one of a person's client is refused at once, so that it does not ring for ever, and
/// programs see that it was missed.
/// </summary>
internal sealed class JingleTranslator(SessionContext context, SignalTranslator signals) : ITranslator
{
    private const string NotSupported = "unsupported-applications";

    public async ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        switch (happened)
        {
            case XmppEvent.JingleReceived received:
                await ApplyAsync(received).ConfigureAwait(false);
                return true;
            case XmppEvent.CallProposed proposed:
                await ApplyAsync(proposed).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request) => null;

    private async ValueTask ApplyAsync(XmppEvent.JingleReceived received)
    {
        XmppElement jingle = received.Jingle;
        Signal? signal = JingleCalls.Read(jingle, received.Request["id"] ?? "");
        bool isHeard = signal is null
            ? context.Strangers.MayWrite(received.From)
            : await signals.TryReceiveAsync(received.From, new SignalPart(signal, 0, 1), "").ConfigureAwait(false);
        if (!isHeard)
            NetworkLog.Stranger(context.Log, "call", received.From.Bare.ToString());
        // A stranger does not learn whether anybody is here. Else the answer comes first (XEP-0166, 6.3).
        context.Client.Reply(isHeard
            ? Answers.Result(received.Request)
            : Answers.Error(received.Request, "cancel", "service-unavailable"));
        if (isHeard && signal is null && jingle["action"] == "session-initiate" && jingle["sid"] is { Length: > 0 } session)
        {
            _ = context.Client.AskAsync(received.From, JingleSessions.Terminate(received.From, session, NotSupported), context.Ended)
                .ContinueWith(t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            await WriteMissedAsync(received.From, session).ConfigureAwait(false);
        }
    }

    private async ValueTask ApplyAsync(XmppEvent.CallProposed proposed)
    {
        if (!context.Strangers.MayWrite(proposed.From))
        {
            NetworkLog.Stranger(context.Log, "call", proposed.From.Bare.ToString());
            return;
        }

        // Another client of the account may take it.
        XmppClient client = context.Client;
        if (client.Presence.AllOf(context.Account).Any(c => c.From != client.Me))
            return;
        if (!proposed.IsLate)
            client.Reply(JingleSessions.Reject(proposed.From, proposed.Call, NotSupported, client.NewId()));
        await WriteMissedAsync(proposed.From, proposed.Call).ConfigureAwait(false);
    }

    private async ValueTask WriteMissedAsync(Jid from, string session)
    {
        Identity who = context.IdentityOf(from);
        string call = $"{from}/{session}";
        await context.WriteAsync(new NetworkEvent.SignalArrived(who, JingleCalls.Offered(call, ""))).ConfigureAwait(false);
        await context.WriteAsync(new NetworkEvent.SignalArrived(who, JingleCalls.Ended(call, "", "cancel"))).ConfigureAwait(false);
    }
}
