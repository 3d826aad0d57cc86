using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>SMS: <c>skype.Sms</c>. Protocol 6.</summary>
public sealed class SmsService
{
    private const int Remembered = 1000;
    private readonly SkypeEngine _engine;
    private readonly EventStream<SmsMessage> _received;
    private readonly RecentIds _known = new(Remembered);

    internal SmsService(SkypeEngine engine)
    {
        _engine = engine;
        StatusChanged = engine.Streams.CreateNumbered("Sms.StatusChanged", SmsProperties.Status,
            (id, value) => new SmsStatusChanged(new SmsMessage(engine, id), value));
        TargetsChanged = engine.Streams.CreateNumbered("Sms.TargetsChanged", SmsProperties.TargetStatuses,
            (id, value) => new SmsTargetsChanged(new SmsMessage(engine, id), value));
        _received = engine.Streams.Create<SmsMessage>("Sms.Received");
        engine.Streams.Feeds.Feed(_received, SmsProperties.Status, (id, status) =>
            status == SmsStatus.Received && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                && _known.IsNew(number) ? new SmsMessage(engine, number) : null);
    }

    /// <summary>The state of an SMS changed.</summary>
    [HandlerEvent("SmsStatusChanged")]
    public IObservable<SmsStatusChanged> StatusChanged { get; }

    /// <summary>How an SMS stands at its numbers changed.</summary>
    [HandlerEvent("SmsTargetsChanged")]
    public IObservable<SmsTargetsChanged> TargetsChanged { get; }

    /// <summary>An SMS was received: each once.</summary>
    [HandlerEvent("SmsReceived")]
    public IObservable<SmsMessage> Received => _received;

    /// <summary>All SMS (<c>SEARCH SMSS</c>).</summary>
    public SkypeQuery<SmsMessage> All => SkypeQuery.Numbered(_engine, SmsCommands.Search.With(), SmsMessage.ListOf);

    /// <summary>Received SMS that were not read, and failed ones not acknowledged (<c>SEARCH MISSEDSMSS</c>).</summary>
    public SkypeQuery<SmsMessage> Missed => SkypeQuery.Numbered(_engine, SmsCommands.SearchMissed.With(), SmsMessage.ListOf);

    /// <summary>The proxy of an SMS whose number is known. Sends nothing.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public SmsMessage Get(long id) => new(_engine, Argument.Id(id));

    /// <summary>Begins an SMS (<c>CREATE SMS OUTGOING numbers</c>): set its body, look at its price, send it.</summary>
    /// <param name="numbers">Telephone numbers with <c>+</c>; blanks and dashes are left out.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">There is none, or one cannot be a number.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task<SmsMessage> CreateAsync(IEnumerable<string> numbers, CancellationToken cancellationToken = default)
        => CreateAsync(SmsType.Outgoing, [.. numbers.Select(n => PhoneNumber.Normalize(n, nameof(numbers)))], cancellationToken);

    /// <summary>Writes and sends an SMS.</summary>
    /// <param name="number">A telephone number with <c>+</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the wait; what was sent stays sent.</param>
    /// <returns>The SMS, on its way.</returns>
    /// <exception cref="ArgumentException">The number or the text cannot be sent.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<SmsMessage> SendAsync(string number, string text, CancellationToken cancellationToken = default)
        => await SendAsync([PhoneNumber.Normalize(number)], text, cancellationToken).ConfigureAwait(false);

    /// <summary>Writes and sends an SMS to several numbers.</summary>
    /// <param name="numbers">Telephone numbers with <c>+</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the wait; what was sent stays sent.</param>
    /// <returns>The SMS, on its way.</returns>
    /// <exception cref="ArgumentException">A number or the text cannot be sent.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<SmsMessage> SendAsync(IEnumerable<string> numbers, string text, CancellationToken cancellationToken = default)
    {
        Argument.Text(text);
        SmsMessage message = await CreateAsync(numbers, cancellationToken).ConfigureAwait(false);
        await message.Body.SetAsync(text, cancellationToken).ConfigureAwait(false);
        await message.SendAsync(cancellationToken).ConfigureAwait(false);
        return message;
    }

    /// <summary>
    /// Asks for a code by SMS that confirms a number of one's own, to be given to reply to (<c>CREATE SMS CONFIRMATION_CODE_REQUEST</c>).
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>The request, on its way.</returns>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<SmsMessage> RequestConfirmationCodeAsync(string number, CancellationToken cancellationToken = default)
    {
        SmsMessage message = await CreateAsync(SmsType.ConfirmationCodeRequest, [PhoneNumber.Normalize(number)], cancellationToken)
            .ConfigureAwait(false);
        await message.SendAsync(cancellationToken).ConfigureAwait(false);
        return message;
    }

    /// <summary>Hands in the code that came (<c>CREATE SMS CONFIRMATION_CODE_SUBMIT</c>).</summary>
    /// <param name="number">The number.</param>
    /// <param name="code">The code.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>The SMS; it fails with <see cref="SmsFailureReason.InvalidConfirmationCode"/> when the code is wrong.</returns>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<SmsMessage> SubmitConfirmationCodeAsync(string number, string code, CancellationToken cancellationToken = default)
    {
        Argument.Line(code);
        SmsMessage message = await CreateAsync(SmsType.ConfirmationCodeSubmit, [PhoneNumber.Normalize(number)], cancellationToken)
            .ConfigureAwait(false);
        await message.Body.SetAsync(code, cancellationToken).ConfigureAwait(false);
        await message.SendAsync(cancellationToken).ConfigureAwait(false);
        return message;
    }

    private async Task<SmsMessage> CreateAsync(SmsType type, string[] numbers, CancellationToken cancellationToken)
    {
        Command command = SmsCommands.Create.With(EnumCodecs.SmsType.Encode(type), numbers);
        return new SmsMessage(_engine, (await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false)).RequireObjectId(command));
    }
}
