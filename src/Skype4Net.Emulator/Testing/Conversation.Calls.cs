namespace Skype4Net.Emulator.Testing;

/// <content>Calls, and the wish to be a contact.</content>
public sealed partial class Conversation
{
    /// <summary>Calls the bot; its client rings.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The call as this person has it.</returns>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public async Task<EmulatedCall> CallAsync(CancellationToken cancellationToken = default)
    {
        _world.Note($"{Handle} calls the bot");
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

    /// <summary>Asks to become a contact of the bot's.</summary>
    /// <param name="text">What the bot reads with it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task RequestContactAsync(string text = "", CancellationToken cancellationToken = default)
    {
        _world.Note($"{Handle} asks to be a contact: {text}");
        Person.AddContact(_world.Bot, text);
        return _world.SettleAsync(cancellationToken);
    }

    /// <summary>Expects that the bot lets this person be a contact.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not.</exception>
    public Task ExpectAcceptedAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _world.ExpectAsync($"the bot accepts {Handle} as a contact", () => IsContact, within, cancellationToken);

    private IEnumerable<EmulatedCall> Calls() => Person.ActiveCalls.Where(c => c.Partner.Equals(_world.Bot.Handle, StringComparison.OrdinalIgnoreCase));

    private async Task<EmulatedCall> ExpectCallAsync(string what, Func<EmulatedCall, bool> fits, TimeSpan? within, CancellationToken cancellationToken)
    {
        EmulatedCall? call = null;
        await _world.ExpectAsync(what, () => (call = Calls().FirstOrDefault(fits)) is not null, within, cancellationToken).ConfigureAwait(false);
        return call!;
    }
}
