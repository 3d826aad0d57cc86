using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator;

/// <summary>A call as one emulated client has it, with what its person can do. The same call has another number at the other side.</summary>
public sealed class EmulatedCall
{
    private readonly ClientContext _client;
    private readonly CallModule _calls;

    internal EmulatedCall(ClientContext client, CallModule calls, CallRecord record)
    {
        _client = client;
        _calls = calls;
        Record = record;
    }

    internal CallRecord Record { get; }

    /// <summary>The number by which this client knows it.</summary>
    public long Id => Record.Id;

    /// <summary>The state at this client.</summary>
    public CallStatus Status => Record.Status;

    /// <summary>How it came about at this client.</summary>
    public CallType Type => Record.Type;

    /// <summary>The other side.</summary>
    public string Partner => Record.Partner.Value;

    /// <summary>Why it failed.</summary>
    public CallFailureReason FailureReason => Record.FailureReason;

    /// <summary>The sound that the person has heard, 16 kHz, 16-bit, mono, little-endian, as it comes.</summary>
    public event Action<ReadOnlyMemory<byte>> SoundReceived
    {
        add => _client.Executor.Run(() => _calls.Voice.StreamsOf(Record).SoundReceived += value);
        remove => _client.Executor.Run(() => _calls.Voice.StreamsOf(Record).SoundReceived -= value);
    }

    /// <summary>Picks up.</summary>
    /// <exception cref="InvalidOperationException">It does not ring.</exception>
    public void Answer() => Do(CallEvent.Answer, _calls.Answer, "answer");

    /// <summary>Ends it, gives up calling, or turns it down. Nothing happens when it is over.</summary>
    public void HangUp() => _client.Executor.Run(() =>
    {
        if (!Record.IsOver)
            _calls.HangUp(Record);
    });

    /// <summary>Holds it.</summary>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    public void Hold() => Do(CallEvent.Hold, _calls.Hold, "hold");

    /// <summary>Goes on with it.</summary>
    /// <exception cref="InvalidOperationException">It is not held by this side.</exception>
    public void Resume() => Do(CallEvent.Resume, _calls.Resume, "resume");

    /// <summary>Presses keys.</summary>
    /// <param name="digits">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    public void Press(string digits) => Do(CallEvent.PressKeys, call => _calls.Press(call, digits), "press keys in");

    /// <summary>Shows video, or ends it.</summary>
    /// <param name="on">Whether to show it.</param>
    /// <exception cref="InvalidOperationException">There is no camera, or nobody talks.</exception>
    public void ShowVideo(bool on = true)
        => Do(call => CallVideo.CanSend(call, on), call => _calls.Video.Send(call, on), "show video in");

    /// <summary>Transfers it to somebody else, with whom the other side goes on.</summary>
    /// <param name="to">A Skype name.</param>
    /// <exception cref="InvalidOperationException">Nobody talks, or that cannot be reached.</exception>
    public void Transfer(string to)
        => Do(call => _calls.Transfers.CanTransfer(call, new Identity(to)), call => _calls.Transfers.Transfer(call, [new Identity(to)]), "transfer");

    /// <summary>Joins it to the conference of another call, which is made when there is none.</summary>
    /// <param name="other">The other call, of the same client.</param>
    /// <exception cref="InvalidOperationException">In one of the two nobody talks.</exception>
    public void Join(EmulatedCall other) => Do(call => _calls.Conferences.TryJoin(call, other.Record), _calls.Conferences.Show, "join");

    /// <summary>Speaks.</summary>
    /// <param name="samples">Sound, 16 kHz, 16-bit, mono, little-endian.</param>
    public void Speak(byte[] samples) => _client.Executor.Run(() => _calls.Voice.Speak(Record, samples.ToArray()));

    /// <summary>Sends the ringing call to the voicemail box.</summary>
    /// <exception cref="InvalidOperationException">It does not ring.</exception>
    public void RedirectToVoicemail() => Do(CallEvent.RedirectToVoicemail, _calls.RedirectToVoicemail, "redirect");

    /// <summary>Dials a rejected number again.</summary>
    /// <exception cref="InvalidOperationException">The client does not offer it.</exception>
    public void Redial() => Do(CallEvent.Redial, _calls.Redial, "redial");

    /// <summary>Says who and how it stands.</summary>
    public override string ToString() => $"call {Id} with {Partner}: {Status}";

    private void Do(CallEvent happened, Action<CallRecord> act, string what)
        => Do(call => call.Can(happened), act, what);

    private void Do(Func<CallRecord, bool> can, Action<CallRecord> act, string what) => _client.Executor.Run(() =>
    {
        if (!can(Record))
            throw new InvalidOperationException($"{_client.Handle} cannot {what} a call that is {Record.Status}.");
        act(Record);
    });
}
