namespace Skype4Net.Emulator.Testing;

/// <content>Calls, and the wish to be a contact.</content>
public sealed partial class Conversation
{
    private readonly Lock _soundGate = new();
    private readonly List<byte> _sound = [];
    private readonly HashSet<object> _listenedTo = [];
    private readonly SoundInbox _heard;

    private int HeardBytes
    {
        get
        {
            lock (_soundGate)
                return _sound.Count;
        }
    }

    /// <summary>Calls the bot; its client rings.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The call as this person has it.</returns>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public async Task<EmulatedCall> CallAsync(CancellationToken cancellationToken = default)
    {
        _world.Note($"{Handle} calls the bot");
        _world.Trace?.Do("call.place", Handle, ("who", _world.Bot.Handle));
        EmulatedCall call = Person.Call(_world.Bot);
        await _world.SettleAsync(cancellationToken).ConfigureAwait(false);
        return call;
    }

    /// <summary>Expects that the bot picks up.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The call, in which both can talk.</returns>
    /// <exception cref="ConversationException">The bot does not pick up.</exception>
    public Task<EmulatedCall> ExpectCallAnsweredAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => ExpectCallAsync("the bot picks up", call => call.Status == CallStatus.InProgress, within, cancellationToken);

    /// <summary>Expects that the bot calls this person.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The call, which rings: <c>call.Answer()</c>.</returns>
    /// <exception cref="ConversationException">The bot does not call.</exception>
    public Task<EmulatedCall> ExpectCallAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => ExpectCallAsync($"the bot calls {Handle}", call => call.Status == CallStatus.Ringing && call.Type.IsIncoming(), within, cancellationToken);

    /// <summary>Expects that no call between the two is left.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">A call goes on.</exception>
    public Task ExpectCallEndedAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _world.ExpectAsync($"the call of {Handle} and the bot is over", () => Calls().FirstOrDefault() is null, within, cancellationToken);

    /// <summary>Ends the calls with the bot, or turns them down.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task HangUpAsync(CancellationToken cancellationToken = default)
    {
        _world.Trace?.Do("call.hangUp", Handle);
        return InCallAsync("hangs up", call => call.HangUp(), cancellationToken);
    }

    /// <summary>Presses keys in the call with the bot.</summary>
    /// <param name="digits">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task PressAsync(string digits, CancellationToken cancellationToken = default)
    {
        _world.Trace?.Do("call.press", Handle, ("digits", digits));
        return InCallAsync($"presses {digits}", call => call.Press(digits), cancellationToken);
    }

    /// <summary>Speaks in the call with the bot.</summary>
    /// <param name="samples">Sound, 16 kHz, 16-bit, mono, little-endian.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">There is no call.</exception>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task SpeakAsync(byte[] samples, CancellationToken cancellationToken = default)
        => InCallAsync("speaks", call => call.Speak(samples), cancellationToken);

    /// <summary>Expects to hear so much of the bot, whatever it is. What the bot plays is heard at the pace of the world's clock.</summary>
    /// <param name="length">How much, counted from what the last expectation has taken.</param>
    /// <param name="within">In how much virtual time; null for that of the options and the length of the sound.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The sound, 16 kHz, 16-bit, mono, little-endian.</returns>
    /// <exception cref="ConversationException">Less was heard.</exception>
    public Task<byte[]> ExpectHeardAsync(TimeSpan length, TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _heard.DequeueAsync(length, within, cancellationToken);

    /// <summary>Expects to hear this of the bot next.</summary>
    /// <param name="samples">The sound, 16 kHz, 16-bit, mono, little-endian: <c>WavFile.Read("greeting.wav")</c>.</param>
    /// <param name="within">In how much virtual time; null for that of the options and the length of the sound.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">Another sound was heard, or less.</exception>
    public Task ExpectHeardAsync(ReadOnlyMemory<byte> samples, TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _heard.ExpectAsync(samples, within, cancellationToken);

    /// <summary>Asks to become a contact of the bot's.</summary>
    /// <param name="text">What the bot reads with it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task RequestContactAsync(string text = "", CancellationToken cancellationToken = default)
    {
        _world.Note($"{Handle} asks to be a contact: {text}");
        _world.Trace?.Do("contact.add", Handle, ("who", _world.Bot.Handle), ("text", text));
        Person.AddContact(_world.Bot, text);
        return _world.SettleAsync(cancellationToken);
    }

    /// <summary>Expects that the bot lets this person be a contact.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not.</exception>
    public Task ExpectAcceptedAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _world.ExpectAsync($"the bot accepts {Handle} as a contact", () => IsContact, within, cancellationToken);

    private IEnumerable<EmulatedCall> Calls()
        => Person.ActiveCalls.Where(c => c.Partner.Equals(_world.Bot.Handle, StringComparison.OrdinalIgnoreCase));

    private Task InCallAsync(string what, Action<EmulatedCall> act, CancellationToken cancellationToken)
    {
        EmulatedCall[] calls = [.. Calls()];
        if (calls.Length == 0)
            throw new InvalidOperationException($"{Handle} is in no call with the bot.");
        _world.Note($"{Handle} {what}");
        foreach (EmulatedCall call in calls)
            act(call);
        return _world.SettleAsync(cancellationToken);
    }

    private void OnCallChanged(EmulatedCall call)
    {
        if (!call.Partner.Equals(_world.Bot.Handle, StringComparison.OrdinalIgnoreCase) || !_listenedTo.Add(call.Record))
            return;
        call.SoundReceived += samples =>
        {
            lock (_soundGate)
                _sound.AddRange(samples.Span);
        };
    }

    private byte[] ReadHeard(int from, int count)
    {
        lock (_soundGate)
            return [.. _sound[from..(from + count)]];
    }

    private async Task<EmulatedCall> ExpectCallAsync(string what, Func<EmulatedCall, bool> fits, TimeSpan? within,
        CancellationToken cancellationToken)
    {
        EmulatedCall? call = null;
        await _world.ExpectAsync(what, () => (call = Calls().FirstOrDefault(fits)) is not null, within, cancellationToken).ConfigureAwait(false);
        return call!;
    }
}
