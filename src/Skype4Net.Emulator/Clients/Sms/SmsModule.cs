using System.Globalization;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The SMS of one client, in the order of lines of the API manual. Only touched by the client's mailbox.</summary>
internal sealed class SmsModule(EmulatedClient client)
{
    private readonly History<SmsRecord> _messages = new(client.Options.Limits.Sms, sms => sms.Status != SmsStatus.Composing);
    private readonly Dictionary<string, string> _codes = [];

    public IEnumerable<SmsRecord> NewestFirst => _messages.NewestFirst;

    public IEnumerable<SmsRecord> Missed => NewestFirst.Where(m => m.Status == SmsStatus.Received || m.IsFailedUnseen);

    /// <summary>What the next SMS fails with, wherever it goes; <see cref="SmsFailureReason.Unknown"/> for nothing.</summary>
    public SmsFailureReason NextFailure { get; set; } = SmsFailureReason.Unknown;

    public SmsRecord? Find(long id) => _messages.Find(id);

    /// <summary>Whether another one can be written.</summary>
    public bool HasRoom => _messages.HasRoom;

    public SmsRecord Create(SmsType type)
    {
        var sms = new SmsRecord(client.Store.NextId(), type) { Currency = client.BalanceCurrency.Length > 0 ? client.BalanceCurrency : "EUR" };
        return _messages.Add(sms);
    }

    /// <summary>The lines that follow the reply to CREATE SMS.</summary>
    public void Announce(SmsRecord sms, IReadOnlyList<string> numbers)
    {
        client.Notify(SmsProperties.Price, sms.IdText, 0);
        client.Notify(SmsProperties.Timestamp, sms.IdText, null);
        client.Notify(SmsProperties.PricePrecision, sms.IdText, 3);
        client.Notify(SmsProperties.PriceCurrency, sms.IdText, sms.Currency);
        client.Notify(SmsProperties.Status, sms.IdText, sms.Status);
        client.Notify(SmsProperties.TargetNumbers, sms.IdText, numbers);
        SetTargets(sms, numbers);
    }

    /// <summary>New numbers are analysed, and the price is worked out again.</summary>
    public void SetTargets(SmsRecord sms, IReadOnlyList<string> numbers)
    {
        SmsTargetState[] known = [.. sms.Targets];
        sms.Targets.Clear();
        foreach (string number in numbers)
            sms.Targets.Add(known.FirstOrDefault(k => k.Number == number) is { Number: not null } same ? same : new SmsTargetState(number, SmsTargetStatus.Analyzing));
        SetPrice(sms, -1);
        client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
        for (int i = 0; i < sms.Targets.Count; i++)
            sms.Targets[i] = sms.Targets[i] with { Status = IsNumber(sms.Targets[i].Number) ? SmsTargetStatus.Acceptable : SmsTargetStatus.NotRoutable };
        client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
        SetPrice(sms, PriceOf(sms));
    }

    /// <summary>The text counts: each part is paid for.</summary>
    public void SetBody(SmsRecord sms, string body)
    {
        sms.Body = body;
        if (PriceOf(sms) != sms.Price)
            SetPrice(sms, PriceOf(sms));
    }

    public void Send(SmsRecord sms)
    {
        SetStatus(sms, SmsStatus.SendingToServer);
        sms.Timestamp = client.Time.GetUtcNow();
        client.Notify(SmsProperties.Timestamp, sms.IdText, sms.Timestamp);
        if (Refusal(sms) is { } reason)
        {
            for (int i = 0; i < sms.Targets.Count; i++)
                sms.Targets[i] = sms.Targets[i] with { Status = SmsTargetStatus.DeliveryFailed };
            client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
            Fail(sms, reason);
            return;
        }

        SetAll(sms, SmsTargetStatus.DeliveryPending);
        SetStatus(sms, SmsStatus.SentToServer);
        if (sms.Type == SmsType.Outgoing)
        {
            client.Pay(PriceOf(sms));
            foreach (SmsTargetState target in sms.Targets.ToArray())
                client.Network.Send(new Identity(target.Number), new SmsSent(sms.Key, sms.ReplyTo.Length > 0 ? sms.ReplyTo : client.Handle, target.Number, sms.Body));
            return;
        }

        if (sms.Type == SmsType.ConfirmationCodeRequest)
            SendCode(sms);
        else
            client.ConfirmNumber(sms.Targets[0].Number);
        SetAll(sms, SmsTargetStatus.DeliverySuccessful);
        SetStatus(sms, SmsStatus.Delivered);
    }

    public void OnOutcome(Identity from, SmsOutcome outcome)
    {
        // A key is no secret: only a telephone says what became of what was sent to it.
        if (from != new Identity(outcome.Number))
            return;
        if (_messages.All.FirstOrDefault(m => m.Key == outcome.Key) is not { } sms)
            return;
        int at = sms.Targets.FindIndex(t => t.Number == outcome.Number);
        if (at < 0)
            return;
        sms.Targets[at] = sms.Targets[at] with { Status = outcome.Status };
        client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
        if (sms.Targets.Any(t => t.Status == SmsTargetStatus.DeliveryPending))
            return;
        int delivered = sms.Targets.Count(t => t.Status == SmsTargetStatus.DeliverySuccessful);
        if (delivered == 0)
            Fail(sms, SmsFailureReason.MiscellaneousError);
        else
            SetStatus(sms, delivered == sms.Targets.Count ? SmsStatus.Delivered : SmsStatus.SomeTargetsFailed);
    }

    public void OnSms(SmsSent sent)
    {
        SmsRecord sms = Create(SmsType.Incoming);
        sms.Body = sent.Text;
        sms.Timestamp = client.Time.GetUtcNow();
        sms.Targets.Add(new SmsTargetState(sent.From, SmsTargetStatus.DeliverySuccessful));
        client.Notify(SmsProperties.Type, sms.IdText, sms.Type);
        client.Notify(SmsProperties.TargetNumbers, sms.IdText, [sent.From]);
        client.Notify(SmsProperties.Body, sms.IdText, sms.Body);
        client.Notify(SmsProperties.Timestamp, sms.IdText, sms.Timestamp);
        SetStatus(sms, SmsStatus.Received);
    }

    public void MarkSeen(SmsRecord sms)
    {
        if (sms.Status == SmsStatus.Received)
            SetStatus(sms, SmsStatus.Read);
        if (sms.IsFailedUnseen)
        {
            sms.IsFailedUnseen = false;
            client.Notify(SmsProperties.IsFailedUnseen, sms.IdText, false);
        }
    }

    public bool Delete(SmsRecord sms) => _messages.Remove(sms);

    private SmsFailureReason? Refusal(SmsRecord sms)
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
        return sms.Type == SmsType.Outgoing && client.Balance * 10 < PriceOf(sms) ? SmsFailureReason.InsufficientFunds : null;
    }

    private void SendCode(SmsRecord sms)
    {
        string number = sms.Targets[0].Number;
        string code = (1000 + (sms.Id % 9000)).ToString(CultureInfo.InvariantCulture);
        if (_codes.Count >= client.Options.Limits.Sms)
            _codes.Clear();
        _codes[number] = code;
        client.Network.Send(new Identity(number), new SmsSent(sms.Key, "Skype", number, code));
    }

    private int PriceOf(SmsRecord sms)
        => sms.Type != SmsType.Outgoing ? 0 : client.Options.SmsPrice * sms.Targets.Count(t => t.Status != SmsTargetStatus.NotRoutable) * SmsText.Divide(sms.Body, out _).Count;

    private void SetPrice(SmsRecord sms, int price)
    {
        sms.Price = price;
        client.Notify(SmsProperties.Price, sms.IdText, price);
    }

    private void SetAll(SmsRecord sms, SmsTargetStatus status)
    {
        for (int i = 0; i < sms.Targets.Count; i++)
            sms.Targets[i] = sms.Targets[i] with { Status = sms.Targets[i].Status == SmsTargetStatus.NotRoutable ? SmsTargetStatus.DeliveryFailed : status };
        client.Notify(SmsProperties.TargetStatuses, sms.IdText, sms.Targets);
    }

    private void Fail(SmsRecord sms, SmsFailureReason reason)
    {
        sms.FailureReason = reason;
        client.Notify(SmsProperties.FailureReason, sms.IdText, reason);
        SetStatus(sms, SmsStatus.Failed);
        sms.IsFailedUnseen = true;
        client.Notify(SmsProperties.IsFailedUnseen, sms.IdText, true);
    }

    private void SetStatus(SmsRecord sms, SmsStatus status)
    {
        sms.Status = status;
        client.Notify(SmsProperties.Status, sms.IdText, status);
    }

    private static bool IsNumber(string number) => number.Length > 4 && number[0] == '+' && number.Skip(1).All(char.IsAsciiDigit);
}
