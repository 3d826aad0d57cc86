using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sms;

/// <summary>The SMS of one client, in the order of lines of the API manual.</summary>
internal sealed class SmsModule : ClientModule
{
    /// <summary>Prices are in thousandths of the currency: <c>PRICE_PRECISION</c> digits stand behind the point.</summary>
    public const int PricePrecision = 3;

    private readonly RecordTable<SmsRecord, StoredSms> _table;
    private readonly History<SmsRecord> _messages;
    private readonly Dictionary<string, string> _codes = [];

    public SmsModule(ClientContext client)
        : base(client)
    {
        _table = new(client.Storage.Records, "sms", sms => sms.IdText, sms => sms.ToStored(), SmsJson.Default.StoredSms);
        _messages = new(client.Options.Limits.Sms, sms => sms.Status != SmsStatus.Composing, _table);
    }

    public IEnumerable<SmsRecord> NewestFirst => _messages.NewestFirst;

    /// <summary>Those that came in and are not read, and those that failed and the user does not know.</summary>
    public IEnumerable<SmsRecord> Missed => NewestFirst.Where(m => m.Status == SmsStatus.Received || m.IsFailedUnseen);

    /// <summary>What the next SMS fails with, wherever it goes; <see cref="SmsFailureReason.Unknown"/> for nothing.</summary>
    public SmsFailureReason NextFailure { get; set; } = SmsFailureReason.Unknown;

    /// <summary>Whether another one can be written.</summary>
    public bool HasRoom => _messages.HasRoom;

    private ProfileModule Profile => Client.Module<ProfileModule>();

    public override void Map(CommandRouter router) => new SmsCommandHandlers(this, Client).Map(router);

    public override bool OnSignal(Identity from, ClientSignal signal)
    {
        switch (signal)
        {
            case SmsSent sent:
                Receive(sent);
                return true;
            case SmsOutcome outcome:
                ApplyOutcome(from, outcome);
                return true;
            default:
                return false;
        }
    }

    public override void OnReinstalled() => _messages.Clear();

    public override void OnLoading()
    {
        foreach (StoredSms stored in _table.Loaded)
            _messages.Restore(SmsRecord.Restore(stored));
    }

    public SmsRecord? Find(long id) => _messages.Find(id);

    /// <summary>A new SMS, which nobody has been notified of.</summary>
    public SmsRecord Create(SmsType type)
        => _messages.Add(new SmsRecord(Client.Ids.Next(), type, Profile.BalanceCurrency.Length > 0 ? Profile.BalanceCurrency : "EUR"));

    /// <summary>Sends the lines that follow the reply to CREATE SMS.</summary>
    public void Announce(SmsRecord sms, IReadOnlyList<string> numbers)
    {
        Client.Notify(SmsProperties.Price, sms.IdText, 0);
        Client.Notify(SmsProperties.Timestamp, sms.IdText, null);
        Client.Notify(SmsProperties.PricePrecision, sms.IdText, PricePrecision);
        Client.Notify(SmsProperties.PriceCurrency, sms.IdText, sms.Currency);
        Client.Notify(SmsProperties.Status, sms.IdText, sms.Status);
        Client.Notify(SmsProperties.TargetNumbers, sms.IdText, numbers);
        SetTargets(sms, numbers);
    }

    /// <summary>New numbers are analysed, and the price is worked out again.</summary>
    public void SetTargets(SmsRecord sms, IReadOnlyList<string> numbers)
    {
        IReadOnlyList<SmsTargetState> known = sms.Targets;
        sms.Targets = [.. numbers.Select(number =>
        {
            SmsTargetState state = known.FirstOrDefault(k => k.Number == number);
            return state.Number is null ? new SmsTargetState(number, SmsTargetStatus.Analyzing) : state;
        })];
        SetPrice(sms, -1);
        Client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
        SetTargetStatuses(sms, t => IsNumber(t.Number) ? SmsTargetStatus.Acceptable : SmsTargetStatus.NotRoutable);
        SetPrice(sms, PriceOf(sms));
    }

    /// <summary>The text counts: each part is paid for.</summary>
    public void SetBody(SmsRecord sms, string body)
    {
        sms.Body = body;
        if (PriceOf(sms) != sms.Price)
            SetPrice(sms, PriceOf(sms));
    }

    /// <summary>Whether the user may name a number to reply to: one of the own that were confirmed.</summary>
    public bool MayReplyTo(string number) => Profile.ConfirmedNumbers.Contains(number);

    /// <exception cref="InvalidOperationException">It was sent already.</exception>
    public void Send(SmsRecord sms)
    {
        Apply(sms, SmsEvent.Send);
        sms.Timestamp = Client.Time.GetUtcNow();
        Client.Notify(SmsProperties.Timestamp, sms.IdText, sms.Timestamp);
        if (RefusalOf(sms) is { } reason)
        {
            SetTargetStatuses(sms, _ => SmsTargetStatus.DeliveryFailed);
            Fail(sms, SmsEvent.Refuse, reason);
            return;
        }

        SetTargetStatuses(sms, t => UnlessNotRoutable(t, SmsTargetStatus.DeliveryPending));
        Apply(sms, SmsEvent.Accept);
        if (sms.Type == SmsType.Outgoing)
            SendToTargets(sms);
        else
            SendToServer(sms);
    }

    /// <summary>The user has seen it.</summary>
    public void MarkSeen(SmsRecord sms) => Apply(sms, SmsEvent.See);

    public void Delete(SmsRecord sms)
    {
        _messages.Remove(sms);
        Client.Changes.Publish(ClientPart.Sms, sms.Id);
    }

    private SmsRecord? FindByKey(string key)
        => long.TryParse(key.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out long id) && Find(id) is { } sms && sms.Key == key
            ? sms
            : null;

    private void Receive(SmsSent sent)
    {
        SmsRecord sms = Create(SmsType.Incoming);
        sms.Body = sent.Text;
        sms.Timestamp = Client.Time.GetUtcNow();
        sms.Targets = [new SmsTargetState(sent.From, SmsTargetStatus.DeliverySuccessful)];
        Client.Notify(SmsProperties.Type, sms.IdText, sms.Type);
        Client.Notify(SmsProperties.TargetNumbers, sms.IdText, [sent.From]);
        Client.Notify(SmsProperties.Body, sms.IdText, sms.Body);
        Client.Notify(SmsProperties.Timestamp, sms.IdText, sms.Timestamp);
        Apply(sms, SmsEvent.Arrive);
    }

    private void ApplyOutcome(Identity from, SmsOutcome outcome)
    {
        // A key is no secret: only a telephone says what became of what was sent to it.
        if (from != new Identity(outcome.Number))
            return;
        if (FindByKey(outcome.Key) is not { } sms)
            return;
        if (sms.Targets.All(t => t.Number != outcome.Number))
            return;
        sms.Targets = [.. sms.Targets.Select(t => t.Number == outcome.Number ? t with { Status = outcome.Status } : t)];
        Client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
        if (sms.Targets.Any(t => t.Status == SmsTargetStatus.DeliveryPending))
            return;
        int delivered = sms.Targets.Count(t => t.Status == SmsTargetStatus.DeliverySuccessful);
        if (delivered == 0)
            Fail(sms, SmsEvent.DeliverToNone, SmsFailureReason.MiscellaneousError);
        else
            Apply(sms, delivered == sms.Targets.Count ? SmsEvent.DeliverToAll : SmsEvent.DeliverToSome);
    }

    private void SendToTargets(SmsRecord sms)
    {
        Profile.Pay(PriceOf(sms));
        string from = sms.ReplyTo.Length > 0 ? sms.ReplyTo : Client.Handle;
        foreach (SmsTargetState target in sms.Targets.ToArray())
            Client.Network.Send(new Identity(target.Number), new SmsSent(sms.Key, from, target.Number, sms.Body));
    }

    // A request for a code, or the code: between the user and the server alone.
    private void SendToServer(SmsRecord sms)
    {
        if (sms.Type == SmsType.ConfirmationCodeRequest)
            SendCode(sms);
        else
            Profile.ConfirmNumber(sms.Targets[0].Number);
        SetTargetStatuses(sms, t => UnlessNotRoutable(t, SmsTargetStatus.DeliverySuccessful));
        Apply(sms, SmsEvent.DeliverToAll);
    }

    private void SendCode(SmsRecord sms)
    {
        string number = sms.Targets[0].Number;
        string code = (1000 + (sms.Id % 9000)).ToString(CultureInfo.InvariantCulture);
        if (_codes.Count >= Client.Options.Limits.Sms)
            _codes.Clear();
        _codes[number] = code;
        Client.Network.Send(new Identity(number), new SmsSent(sms.Key, "Skype", number, code));
    }

    private SmsFailureReason? RefusalOf(SmsRecord sms)
    {
        if (NextFailure != SmsFailureReason.Unknown)
        {
            SmsFailureReason reason = NextFailure;
            NextFailure = SmsFailureReason.Unknown;
            return reason;
        }

        if (sms.Targets.Count == 0 || sms.Targets.All(t => t.Status == SmsTargetStatus.NotRoutable))
            return SmsFailureReason.NoSmsCapability;
        if (sms.Type == SmsType.ConfirmationCodeSubmit)
            return _codes.GetValueOrDefault(sms.Targets[0].Number) == sms.Body.Trim() ? null : SmsFailureReason.InvalidConfirmationCode;
        return sms.Type == SmsType.Outgoing && Profile.Balance * 10 < PriceOf(sms) ? SmsFailureReason.InsufficientFunds : null;
    }

    // In thousandths: each part of the text to each number.
    private int PriceOf(SmsRecord sms)
    {
        int targets = sms.Targets.Count(t => t.Status != SmsTargetStatus.NotRoutable);
        return sms.Type == SmsType.Outgoing ? Client.Options.SmsPrice * targets * SmsText.Divide(sms.Body, out _).Count : 0;
    }

    private void SetPrice(SmsRecord sms, int price)
    {
        sms.Price = price;
        Client.Notify(SmsProperties.Price, sms.IdText, price);
    }

    private void SetTargetStatuses(SmsRecord sms, Func<SmsTargetState, SmsTargetStatus> statusOf)
    {
        sms.Targets = [.. sms.Targets.Select(t => t with { Status = statusOf(t) })];
        Client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
    }

    private void Fail(SmsRecord sms, SmsEvent how, SmsFailureReason reason)
    {
        sms.FailureReason = reason;
        Client.Notify(SmsProperties.FailureReason, sms.IdText, reason);
        Apply(sms, how);
    }

    private void Apply(SmsRecord sms, SmsEvent happened)
    {
        SmsTransition next = SmsTransitions.Next(sms.Status, happened)
            ?? throw new InvalidOperationException($"{happened} cannot happen to an SMS that is {sms.Status}.");

        sms.Status = next.Status;
        _messages.Update(sms);
        if (next.Effects.HasFlag(SmsEffects.NotifyStatus))
            Client.Notify(SmsProperties.Status, sms.IdText, sms.Status);
        if (next.Effects.HasFlag(SmsEffects.MarkFailedUnseen))
            SetFailedUnseen(sms, true);
        else if (next.Effects.HasFlag(SmsEffects.ClearFailedUnseen) && sms.IsFailedUnseen)
            SetFailedUnseen(sms, false);
    }

    private void SetFailedUnseen(SmsRecord sms, bool unseen)
    {
        sms.IsFailedUnseen = unseen;
        Client.Notify(SmsProperties.IsFailedUnseen, sms.IdText, unseen);
    }

    private static SmsTargetStatus UnlessNotRoutable(SmsTargetState target, SmsTargetStatus status)
        => target.Status == SmsTargetStatus.NotRoutable ? SmsTargetStatus.DeliveryFailed : status;

    private static bool IsNumber(string number) => number.Length > 4 && number[0] == '+' && number.Skip(1).All(char.IsAsciiDigit);
}
