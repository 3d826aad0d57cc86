namespace Skype4Net.Emulator.Testing;

/// <summary>
/// A telephone that the bot texts and calls, and that can do the same. Each method ends when everything has happened that happens by itself.
/// </summary>
public sealed class PhoneLine
{
    private readonly BotWorld _world;
    private readonly SoundInbox _heard;
    private int _taken;

    internal PhoneLine(BotWorld world, EmulatedPhone phone)
    {
        _world = world;
        Phone = phone;
        _heard = new SoundInbox(world, phone.Number, () => phone.SoundReceived.Length, (from, count) => phone.SoundReceived[from..(from + count)]);
    }

    /// <summary>The telephone, for whatever the kit has no words for.</summary>
    public EmulatedPhone Phone { get; }

    /// <summary>Sends the bot an SMS.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task SendSmsAsync(string text, CancellationToken cancellationToken = default)
    {
        _world.Note($"{Phone.Number} by SMS: {text}");
        _world.Trace?.Do("phone.text", "", ("number", Phone.Number), ("who", _world.Bot.Handle), ("text", text));
        Phone.SendSms(_world.Bot, text);
        return _world.SettleAsync(cancellationToken);
    }

    /// <summary>Calls the bot, which needs a number: <c>world.Bot.SetNumber("+3725550100")</c>.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task CallAsync(CancellationToken cancellationToken = default)
    {
        _world.Note($"{Phone.Number} calls the bot");
        _world.Trace?.Do("phone.call", "", ("number", Phone.Number), ("who", _world.Bot.Handle));
        Phone.Call(_world.Bot);
        return _world.SettleAsync(cancellationToken);
    }

    /// <summary>Expects to hear so much of the bot, whatever it is.</summary>
    /// <inheritdoc cref="Conversation.ExpectHeardAsync(TimeSpan, TimeSpan?, CancellationToken)" path="/param|/returns|/exception"/>
    public Task<byte[]> ExpectHeardAsync(TimeSpan length, TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _heard.DequeueAsync(length, within, cancellationToken);

    /// <summary>Expects to hear this of the bot next.</summary>
    /// <inheritdoc cref="Conversation.ExpectHeardAsync(ReadOnlyMemory{byte}, TimeSpan?, CancellationToken)" path="/param|/exception"/>
    public Task ExpectHeardAsync(ReadOnlyMemory<byte> samples, TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _heard.ExpectAsync(samples, within, cancellationToken);

    /// <summary>Expects that the next SMS has a text.</summary>
    /// <param name="pattern">The text, in which <c>*</c> stands for anything. Case matters.</param>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ConversationException">Another SMS comes, or none.</exception>
    public async Task<string> ExpectSmsAsync(string pattern = "*", TimeSpan? within = null, CancellationToken cancellationToken = default)
    {
        await _world.ExpectAsync($"{Phone.Number} gets an SMS", () => Phone.Messages.Count > _taken, within, cancellationToken).ConfigureAwait(false);
        string text = Phone.Messages[_taken];
        if (!new TextPattern(pattern).Fits(text))
            throw _world.Failure($"{Phone.Number} got the SMS \"{text}\", and expected \"{pattern}\".");
        _taken++;
        _world.Note($"{_world.Bot.Handle} to {Phone.Number} by SMS: {text}");
        return text;
    }

    /// <summary>Expects that the bot calls it: <c>line.Phone.Answer()</c> picks up.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not call.</exception>
    public Task ExpectCallAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _world.ExpectAsync($"the bot calls {Phone.Number}", () => Phone.IsInCall, within, cancellationToken);
}
