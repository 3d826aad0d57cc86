using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>An SMS: being written, sent or received. Protocol 6.</summary>
public sealed class SmsMessage : SkypeObject
{
    internal SmsMessage(SkypeEngine engine, long id)
        : base(engine, ObjectKind.Sms, id) => Id = id;

    /// <summary>The number by which the client knows it.</summary>
    public long Id { get; }

    /// <summary>The kind (<c>TYPE</c>).</summary>
    public SkypeProperty<SmsType> Type => Property(SmsProperties.Type);

    /// <summary>The state (<c>STATUS</c>).</summary>
    public SkypeProperty<SmsStatus> Status => Property(SmsProperties.Status);

    /// <summary>Why it failed (<c>FAILUREREASON</c>).</summary>
    public SkypeProperty<SmsFailureReason> FailureReason => Property(SmsProperties.FailureReason);

    /// <summary>Whether it failed and that was not acknowledged yet (<c>IS_FAILED_UNSEEN</c>); <see cref="MarkSeenAsync"/> acknowledges.</summary>
    public SkypeProperty<bool> IsFailedUnseen => Property(SmsProperties.IsFailedUnseen);

    /// <summary>When it was sent or received, in UTC (<c>TIMESTAMP</c>); null before.</summary>
    public SkypeProperty<DateTimeOffset?> Timestamp => Property(SmsProperties.Timestamp);

    /// <summary>
    /// The price for all numbers as on the wire (<c>PRICE</c>); -1 while it is being worked out. <see cref="GetPriceAsync"/> has it as an
    /// amount.
    /// </summary>
    public SkypeProperty<int> Price => Property(SmsProperties.Price);

    /// <summary>How many digits of the price stand behind the point (<c>PRICE_PRECISION</c>).</summary>
    public SkypeProperty<int> PricePrecision => Property(SmsProperties.PricePrecision);

    /// <summary>The currency of the price (<c>PRICE_CURRENCY</c>).</summary>
    public SkypeProperty<string> PriceCurrency => Property(SmsProperties.PriceCurrency);

    /// <summary>The number to reply to (<c>REPLY_TO_NUMBER</c>): one of <see cref="Profile.ValidatedSmsNumbers"/>.</summary>
    public SettableSkypeProperty<string> ReplyToNumber => Settable(SmsProperties.ReplyToNumber);

    /// <summary>To whom it goes, or from whom it came (<c>TARGET_NUMBERS</c>).</summary>
    public SettableSkypeProperty<IReadOnlyList<string>> TargetNumbers => Settable(SmsProperties.TargetNumbers);

    /// <summary>How it stands at each number (<c>TARGET_STATUSES</c>).</summary>
    public SkypeProperty<IReadOnlyList<SmsTargetState>> Targets => Property(SmsProperties.TargetStatuses);

    /// <summary>Into how many parts it is divided, and the room that is left (<c>CHUNKING</c>, protocol 7); never cached.</summary>
    public SkypeProperty<SmsChunking> Chunking => Property(SmsProperties.Chunking);

    /// <summary>The text (<c>BODY</c>). Can be set while it is being written.</summary>
    public SettableSkypeProperty<string> Body => Settable(SmsProperties.Body);

    /// <summary>Sends it (<c>ALTER SMS n SEND</c>); follow <see cref="Status"/> and <see cref="Targets"/>.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task SendAsync(CancellationToken cancellationToken = default) => SendAsync(SmsCommands.Send.With(Id), cancellationToken);

    /// <summary>Marks a received SMS read, or acknowledges the failure of a sent one (<c>SET SMS n SEEN</c>). Cannot be undone.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task MarkSeenAsync(CancellationToken cancellationToken = default) => SendAsync(SmsCommands.MarkSeen.With(Id), cancellationToken);

    /// <summary>Deletes it (<c>DELETE SMS n</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeleteAsync(CancellationToken cancellationToken = default) => SendAsync(SmsCommands.Delete.With(Id), cancellationToken);

    /// <summary>Opens it in the client's window (<c>OPEN SMS n</c>, protocol 7).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenWindowAsync(CancellationToken cancellationToken = default) => SendAsync(SmsCommands.Open.With(Id), cancellationToken);

    /// <summary>The price for all numbers in units of <see cref="PriceCurrency"/>; null while it is being worked out.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<decimal?> GetPriceAsync(CancellationToken cancellationToken = default)
    {
        ValueTask<int> price = Price.GetAsync(cancellationToken), precision = PricePrecision.GetAsync(cancellationToken);
        return Money.Amount(await price.ConfigureAwait(false), await precision.ConfigureAwait(false));
    }

    /// <summary>The parts in which the text travels (<c>GET SMS n CHUNK i</c>, protocol 7).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<string>> GetChunksAsync(CancellationToken cancellationToken = default)
    {
        SmsChunking chunking = await Chunking.GetAsync(cancellationToken).ConfigureAwait(false);
        var asked = new Task<string>[Math.Clamp(chunking.Count, 0, MaxChunks)];
        for (int i = 0; i < asked.Length; i++)
            asked[i] = GetChunkAsync(i, cancellationToken);
        return await Task.WhenAll(asked).ConfigureAwait(false);
    }

    /// <summary>One of the parts in which the text travels (<c>GET SMS n CHUNK i</c>, protocol 7).</summary>
    /// <param name="index">The place, from 0 on and less than the count of <see cref="Chunking"/>.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<string> GetChunkAsync(int index, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);

        // "SMS 821 CHUNK 0 text"
        Reply reply = await Engine.SendAsync(SmsCommands.GetChunk.With(Id, index), cancellationToken).ConfigureAwait(false);
        return reply.Text.Split(' ', 5) is [_, _, _, _, var text] ? text : "";
    }

    /// <summary>Waits until the price is known.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<decimal> WhenPricedAsync(CancellationToken cancellationToken = default)
    {
        int price = await Price.WhenAsync(static p => p >= 0, cancellationToken).ConfigureAwait(false);
        return Money.Amount(price, await PricePrecision.GetAsync(cancellationToken).ConfigureAwait(false)) ?? 0;
    }

    /// <summary>Waits until it is delivered everywhere, or failed somewhere.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>Delivered, failed, or failed at some of its numbers.</returns>
    /// <exception cref="SkypeException">The state could not be read.</exception>
    public Task<SmsStatus> WhenDeliveredAsync(CancellationToken cancellationToken = default)
        => Status.WhenAsync(static s => s is SmsStatus.Delivered or SmsStatus.SomeTargetsFailed or SmsStatus.Failed, cancellationToken);

    // No network carries longer ones; a wire that says more is not believed.
    private const int MaxChunks = 255;

    internal static IReadOnlyList<SmsMessage> ListOf(SkypeEngine engine, IReadOnlyList<long> ids)
        => SkypeQuery.ListOf(ids, id => new SmsMessage(engine, id));
}
