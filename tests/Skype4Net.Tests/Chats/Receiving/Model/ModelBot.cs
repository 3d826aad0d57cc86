using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>The program that messages are handed over to: its handler begins and ends some time later, and its journal says so.</summary>
internal sealed class ModelBot(ModelClient client, Random random)
{
    private readonly Queue<(ModelMessage Message, TimeSpan At)> _handed = new();
    private readonly Dictionary<(ModelStore, string), long> _last = [];
    private ModelMessage? _handling;
    private TimeSpan _handlingEnds;

    public JournalState Journal { get; private set; } = new();

    public TimeSpan? NextEvent => _handling is not null ? _handlingEnds : _handed.TryPeek(out (ModelMessage, TimeSpan At) next) ? next.At : null;

    public void Receive(CoreAction.Deliver hand)
    {
        ModelMessage message = client.Store.Find(hand.Number) ?? throw new ModelFailure($"{hand.Number} was handed over and does not exist");
        if (message.Chat != hand.Chat || hand.Values.Sender != message.Sender)
            throw new ModelFailure($"{message} was handed over as one of {hand.Chat} from {hand.Values.Sender}");
        if (message.Expected == Expected.Never)
            throw new ModelFailure($"{message} must not be handed over");
        if (hand.MayBeRepeated ? !message.IsBegun : message.HandedOver > 0)
            throw new ModelFailure($"{message} was handed over again");
        long last = _last.GetValueOrDefault((message.Store, message.Chat));
        if (message.Number <= last && !hand.MayBeRepeated)
            throw new ModelFailure($"{message} was handed over after {last}");
        _last[(message.Store, message.Chat)] = Math.Max(last, message.Number);
        message.HandedOver++;
        _handed.Enqueue((message, client.Now + Some()));
    }

    /// <summary>The handler begins or ends. Returns what the core is told of it.</summary>
    public CoreInput? GoOn()
    {
        if (_handling is { } message)
        {
            _handling = null;
            message.IsEnded = true;
            Apply(JournalEntry.Ended, message);
            return null;
        }

        (_handling, _) = _handed.Dequeue();
        _handlingEnds = client.Now + Some();
        _handling.IsBegun = true;
        Apply(JournalEntry.Begun, _handling);
        return new CoreInput.Delivered(1);
    }

    /// <summary>The program ends at any moment: what was not begun was not handed over, as far as anybody can know.</summary>
    public void IsKilled()
    {
        foreach ((ModelMessage message, _) in _handed)
            message.HandedOver = message.IsBegun ? message.HandedOver : 0;
        _handed.Clear();
        _handling = null;
        _last.Clear();
        foreach (ModelMessage message in client.AllMessages.Where(m => m.IsBegun))
            _last[(message.Store, message.Chat)] = Math.Max(_last.GetValueOrDefault((message.Store, message.Chat)), message.Number);

        // As it is read from its lines.
        var read = new JournalState();
        foreach (JournalEntry entry in Journal.Entries())
        {
            if (!JournalEntry.TryParse(entry.ToString(), out JournalEntry parsed) || !read.TryApply(parsed))
                throw new ModelFailure($"a journal cannot be read: {entry}");
        }

        Journal = read;
    }

    /// <summary>Takes what a journal notes of the core's actions.</summary>
    public void Note(CoreAction action)
    {
        JournalEntry? entry = action switch
        {
            CoreAction.Started started => new JournalEntry(JournalEntry.Base, started.Base, started.Account),
            CoreAction.Resumed resumed => Journal.Select(resumed.Account),
            CoreAction.Renumbered renumbered => new JournalEntry(JournalEntry.Void, 0, renumbered.Account),
            CoreAction.Undivided undivided => new JournalEntry(JournalEntry.Undivided, 0, undivided.Chat),
            CoreAction.Divided divided => new JournalEntry(JournalEntry.Ended, divided.Number, divided.Chat),
            CoreAction.Owe owe => new JournalEntry(JournalEntry.Owed, owe.Number, owe.Chat),
            CoreAction.Anchored anchored
                => new JournalEntry(JournalEntry.Anchor, anchored.Anchor.Number, anchored.Anchor.Sender, anchored.Anchor.Time),
            CoreAction.Settled settled when !Journal.IsHandling && _handed.Count == 0 => new JournalEntry(JournalEntry.Settled, settled.Number, ""),
            _ => null,
        };
        if (entry is { } line && !Journal.TryApply(line))
            throw new ModelFailure($"a line of the journal is about no account: {line}");
    }

    private void Apply(char sign, ModelMessage message)
    {
        // The handler may outlive the attachment of its account, and even the installation.
        if (message.Store.IsCurrent && Journal.Select(message.Store.Account) is { } select)
        {
            string before = Journal.CurrentAccount;
            Journal.TryApply(select);
            Journal.TryApply(new JournalEntry(sign, message.Number, message.Chat));
            if (Journal.Select(before) is { } back)
                Journal.TryApply(back);
        }
    }

    private TimeSpan Some() => random.Next(3) == 0 ? TimeSpan.FromSeconds(random.NextDouble() * 3) : TimeSpan.Zero;
}
