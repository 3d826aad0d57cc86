using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>The core in its program: it is fed what the client of the model says, and what it wants is carried out.</summary>
internal sealed class ModelProgram(ModelClient client, ModelBot bot, CoreOptions options)
{
    private readonly HashSet<long> _openTokens = [];
    private MessageCore _core = new(options);
    private TimeSpan? _wake;

    /// <summary>Whether it is attached.</summary>
    public bool IsAttached { get; private set; }

    /// <summary>Whether something was given up, so that what was expected does not hold any more.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Is told each input and action, to read how a seed fails.</summary>
    public Action<string>? Trace { get; init; }

    /// <summary>Whether there is nothing to ask, to find or to hand over.</summary>
    public bool IsAtRest => _core.IsAtRest && _core.OpenCommands == 0;

    /// <summary>Attaches it to the account that is signed in.</summary>
    public void Attach()
    {
        IsAttached = true;
        client.Store.WasAttached = true;
        Feed(new CoreInput.Attached(client.Store.Account));
    }

    /// <summary>Ends the attachment, if there is one: what was on its way is stored, and not told.</summary>
    public void Detach()
    {
        if (!IsAttached)
            return;
        IsAttached = false;
        StoreWhatIsLate();
        client.Events.Clear();
        _openTokens.Clear();
        Feed(new CoreInput.Detached());
    }

    /// <summary>Lets time pass, and everything happen that is due within it.</summary>
    public void Pass(TimeSpan time)
    {
        TimeSpan end = client.Now + time;
        while (true)
        {
            TimeSpan? next = Earliest(client.NextEvent, Earliest(_wake, bot.NextEvent));
            if (next is not { } at || at > end)
                break;
            client.Now = at > client.Now ? at : client.Now;
            if (client.NextEvent is { } due && due <= client.Now)
                Step(client.Events.Dequeue());
            else if (bot.NextEvent is { } handled && handled <= client.Now)
                Feed(bot.GoOn());
            else
                Feed(new CoreInput.Tick());
        }

        client.Now = end;
    }

    /// <summary>Begins anew, as a program that was killed.</summary>
    public void Restart()
    {
        _core = new MessageCore(options);
        _wake = null;
    }

    private void StoreWhatIsLate()
    {
        foreach ((object item, _) in client.Events.UnorderedItems)
        {
            if (item is ModelMessage message)
                message.Store.Add(message);
        }
    }

    private void Step(object item)
    {
        if (item is ModelMessage message)
        {
            message.Store.Add(message);
            if (IsAttached)
                client.NotifyStatus(message);
            return;
        }

        if (item is ModelSign sign)
        {
            foreach (ModelMessage signed in client.Store.Messages.Where(m => m.Chat == sign.Chat))
                signed.IsNamed = true;
            return;
        }

        Feed((CoreInput)item);
    }

    private void Feed(CoreInput? input)
    {
        if (input is null)
            return;
        Trace?.Invoke($"{client.Now} < {Shown(input)}");
        NoteNames(input);
        CoreStep step = _core.Next(input, client.Now);
        _wake = step.WakeAt is { } wake && wake < client.Now ? client.Now : step.WakeAt;
        if (_core.OpenCommands > QuestionList.MaxOpen)
            throw new ModelFailure($"{_core.OpenCommands} commands open");
        foreach (CoreAction action in step.Actions)
        {
            Trace?.Invoke($"{client.Now} > {action}");
            Perform(action);
        }
    }

    private void NoteNames(CoreInput input)
    {
        if (input is CoreInput.Notified told && told.Mark != MessageMark.Own && client.Store.Find(told.Number) is { } message)
        {
            if (told.Mark == MessageMark.Received && message.Expected == Expected.Perhaps && !message.Store.IsStarted)
                message.Expected = Expected.Once;
            message.IsNamed = true;
        }

        // What is stored within the grace after a sign is named by it, unless a loss comes between.
        if (input is CoreInput.Moved moved && IsAttached && client.Store.IsStarted)
            client.Later(TimeSpan.FromSeconds(0.95), new ModelSign(moved.Chat));
        if (input is not CoreInput.Answered answered || !_openTokens.Remove(answered.Token))
            return;
        foreach (long number in answered.Answer is Answer.Numbers ? client.ListedFor(answered.Token) : [])
        {
            if (client.Store.Find(number) is { } listed)
                listed.IsNamed = true;
        }
    }

    private void Perform(CoreAction action)
    {
        switch (action)
        {
            case CoreAction.Ask ask:
                if (!IsAttached)
                    throw new ModelFailure("asked while detached");
                _openTokens.Add(ask.Token);
                client.Answer(ask);
                break;
            case CoreAction.Deliver hand:
                if (!IsAttached)
                    throw new ModelFailure($"{hand.Number} handed over while detached");
                bot.Receive(hand);
                break;
            case CoreAction.Warn { Warning: CoreWarning.Renumbered }:
                if (client.Store.Installation == 1 || !client.Store.HasOldAnchor)
                    throw new ModelFailure("renumbered without a reason");
                break;
            case CoreAction.Warn:
                GaveUp = true;
                break;
            case CoreAction.Started started:
                OnStarted(started.Base);
                break;
        }

        bot.Note(action);
    }

    private void OnStarted(long baseNumber)
    {
        ModelStore store = client.Store;
        foreach (ModelMessage message in store.Messages.Where(m => m.Sender != store.Account && m.HandedOver == 0))
        {
            bool isMissed = message is { IsUnread: true, CameWhileAway: true } && store.HasOldAnchor;
            if (message.Expected == Expected.Perhaps && (message.Number > baseNumber || isMissed))
                message.Expected = Expected.Once;
        }

        store.IsStarted = true;
    }

    private static TimeSpan? Earliest(TimeSpan? a, TimeSpan? b) => a is null ? b : b is null || a < b ? a : b;

    private static string Shown(CoreInput input)
        => input is CoreInput.Answered { Answer: Answer.Numbers list } answered ? $"#{answered.Token} {string.Join(' ', list.Values)}"
            : input.ToString();
}
