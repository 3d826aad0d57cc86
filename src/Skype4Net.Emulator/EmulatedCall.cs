using Skype4Net.Emulator.Clients;

namespace Skype4Net.Emulator;

/// <summary>A call as one emulated client has it, with what its person can do. The same call has another number at the other side.</summary>
public sealed class EmulatedCall
{
    private readonly EmulatedClient _client;

    internal EmulatedCall(EmulatedClient client, CallRecord record)
    {
        _client = client;
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
        add => _client.Executor.Run(() => _client.Calls.Audio(Record).SoundReceived += value);
        remove => _client.Executor.Run(() => _client.Calls.Audio(Record).SoundReceived -= value);
    }

    /// <summary>Picks up.</summary>
    /// <exception cref="InvalidOperationException">It does not ring.</exception>
    public void Answer() => Do(module => module.Answer(Record), "answer");

    /// <summary>Ends it, gives up calling, or turns it down.</summary>
    public void HangUp() => Do(module =>
    {
        module.End(Record);
        return true;
    }, "hang up");

    /// <summary>Holds it.</summary>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    public void Hold() => Do(module => module.Hold(Record), "hold");

    /// <summary>Goes on with it.</summary>
    /// <exception cref="InvalidOperationException">It is not held by this side.</exception>
    public void Resume() => Do(module => module.Resume(Record), "resume");

    /// <summary>Presses keys.</summary>
    /// <param name="digits">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    public void Press(string digits) => Do(module => module.Press(Record, digits), "press keys in");

    /// <summary>Shows video, or ends it.</summary>
    /// <param name="on">Whether to show it.</param>
    /// <exception cref="InvalidOperationException">There is no camera, or nobody talks.</exception>
    public void ShowVideo(bool on = true) => Do(module => module.SendVideo(Record, on), "show video in");

    /// <summary>Speaks.</summary>
    /// <param name="samples">Sound, 16 kHz, 16-bit, mono, little-endian.</param>
    public void Speak(byte[] samples) => Do(module =>
    {
        module.Speak(Record, samples.ToArray());
        return true;
    }, "speak in");

    /// <summary>Sends the ringing call to the voicemail box.</summary>
    /// <exception cref="InvalidOperationException">It does not ring.</exception>
    public void RedirectToVoicemail() => Do(module => module.RedirectToVoicemail(Record), "redirect");

    /// <summary>Dials a rejected number again.</summary>
    /// <exception cref="InvalidOperationException">The client does not offer it.</exception>
    public void Redial() => Do(module => module.Redial(Record), "redial");

    /// <summary>Says who and how it stands.</summary>
    public override string ToString() => $"call {Id} with {Partner}: {Status}";

    private void Do(Func<CallModule, bool> act, string what)
        => _client.Executor.Run(() => act(_client.Calls) ? true : throw new InvalidOperationException($"{_client.Handle} cannot {what} a call that is {Record.Status}."));
}
