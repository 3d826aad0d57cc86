using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Services;
using Skype4Net.Emulator.Sms;

namespace Skype4Net.Emulator;

/// <summary>A telephone on the network: every number with <c>+</c> has one. <c>network.Phone("+3725550100").Answer()</c></summary>
public sealed class EmulatedPhone : INetworkService
{
    private const int MaxMessages = 10_000;
    private const int MaxKeys = 10_000;

    // More than half an hour.
    private const int MaxSoundReceived = 64 * 1024 * 1024;
    private readonly InMemoryNetwork _network;
    private readonly SkypeNetworkOptions _options;
    private readonly Lock _gate = new();
    private readonly Identity _me;
    private readonly Dictionary<string, Identity> _calls = [];
    private readonly HashSet<string> _ringing = [];
    private readonly List<string> _messages = [];
    private readonly List<byte> _soundReceived = [];

    internal EmulatedPhone(InMemoryNetwork network, SkypeNetworkOptions options, string number)
    {
        _network = network;
        _options = options;
        Number = number;
        _me = new Identity(number);
    }

    /// <summary>The number, with <c>+</c>.</summary>
    public string Number { get; }

    /// <summary>Whether calls are rejected by its network.</summary>
    public bool RejectsCalls
    {
        get;
        set
        {
            field = value;
            Changed?.Invoke();
        }
    }

    /// <summary>What becomes of SMS to it. Default: they are delivered.</summary>
    public SmsTargetStatus SmsDelivery
    {
        get;
        set
        {
            field = value;
            Changed?.Invoke();
        }
    } = SmsTargetStatus.DeliverySuccessful;

    /// <summary>Something about it is different. Raised on the thread that caused it: note it, and do not wait.</summary>
    public event Action? Changed;

    /// <summary>The last 10 000 SMS that came, oldest first.</summary>
    public IReadOnlyList<string> Messages
    {
        get
        {
            lock (_gate)
                return [.. _messages];
        }
    }

    /// <summary>The keys that the other side pressed, the last 10 000.</summary>
    public string KeysReceived { get; private set; } = "";

    /// <summary>Whether it rings or somebody talks.</summary>
    public bool IsInCall
    {
        get
        {
            lock (_gate)
                return _calls.Count > 0;
        }
    }

    /// <summary>Whether it rings.</summary>
    public bool IsRinging
    {
        get
        {
            lock (_gate)
                return _ringing.Count > 0;
        }
    }

    /// <summary>How much sound came.</summary>
    public TimeSpan SoundDuration
    {
        get
        {
            lock (_gate)
                return TimeSpan.FromSeconds(_soundReceived.Count / (double)WavFile.BytesPerSecond);
        }
    }

    /// <summary>The sound that came, at most 64 MiB, 16 kHz, 16-bit, mono, little-endian.</summary>
    public byte[] SoundReceived
    {
        get
        {
            lock (_gate)
                return [.. _soundReceived];
        }
    }

    /// <summary>Picks up.</summary>
    /// <exception cref="InvalidOperationException">It does not ring.</exception>
    public void Answer()
    {
        SendToAll(key => new CallAnswered(key));
        lock (_gate)
            _ringing.Clear();
        Changed?.Invoke();
    }

    /// <summary>Hangs up, or turns a ringing call down.</summary>
    /// <exception cref="InvalidOperationException">Nobody is there.</exception>
    public void HangUp()
    {
        SendToAll(key => new CallEnded(key, CallEnd.HungUp));
        lock (_gate)
        {
            _calls.Clear();
            _ringing.Clear();
        }

        Changed?.Invoke();
    }

    /// <summary>Presses keys.</summary>
    /// <param name="digits">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
    /// <exception cref="InvalidOperationException">Nobody is there.</exception>
    public void Press(string digits) => SendToAll(key => new CallKeysPressed(key, digits));

    /// <summary>Speaks.</summary>
    /// <param name="samples">Sound, 16 kHz, 16-bit, mono, little-endian.</param>
    /// <exception cref="InvalidOperationException">Nobody is there.</exception>
    public void Speak(byte[] samples) => SendToAll(key => new CallSound(key, samples));

    /// <summary>Calls an account that has a number (SKYPEIN).</summary>
    /// <param name="client">Whom.</param>
    public void Call(EmulatedClient client)
    {
        string key = UniqueKey.Next();
        lock (_gate)
            _calls[key] = new Identity(client.Handle);
        Changed?.Invoke();
        _network.Send(_me, new Identity(client.Handle), new CallOffered(key));
    }

    /// <summary>Sends an SMS to an account.</summary>
    /// <param name="client">Whom.</param>
    /// <param name="text">What.</param>
    public void SendSms(EmulatedClient client, string text)
        => _network.Send(_me, new Identity(client.Handle), new SmsSent(UniqueKey.Next(), Number, client.Handle, text));

    void INetworkService.OnSignal(Identity from, Signal envelope)
    {
        switch (ClientModules.Signals.Decode(envelope))
        {
            case CallOffered offered when RejectsCalls:
                _network.Send(_me, from, new CallEnded(offered.Key, CallEnd.Rejected));
                break;
            case CallOffered offered:
                lock (_gate)
                {
                    _calls[offered.Key] = from;
                    _ringing.Add(offered.Key);
                }

                _network.Send(_me, from, new CallRings(offered.Key) { Rate = _options.CallRate });
                break;
            case CallEnded ended:
                lock (_gate)
                {
                    _calls.Remove(ended.Key);
                    _ringing.Remove(ended.Key);
                }

                break;
            case CallKeysPressed keys:
                KeysReceived = Last(KeysReceived + keys.Digits);
                break;
            case CallSound sound:
                lock (_gate)
                {
                    if (_soundReceived.Count < MaxSoundReceived)
                        _soundReceived.AddRange(sound.Samples.Span);
                }

                break;
            case SmsSent sms:
                if (SmsDelivery == SmsTargetStatus.DeliverySuccessful)
                {
                    lock (_gate)
                    {
                        if (_messages.Count == MaxMessages)
                            _messages.RemoveAt(0);
                        _messages.Add(sms.Text);
                    }
                }

                _network.Send(_me, from, new SmsOutcome(sms.Key, Number, SmsDelivery));
                break;
        }

        Changed?.Invoke();
    }

    private static string Last(string keys) => keys.Length > MaxKeys ? keys[^MaxKeys..] : keys;

    private void SendToAll(Func<string, ClientSignal> make)
    {
        (string Key, Identity Who)[] calls;
        lock (_gate)
            calls = [.. _calls.Select(c => (c.Key, c.Value))];
        if (calls.Length == 0)
            throw new InvalidOperationException($"The telephone {Number} does not ring, and nobody talks.");
        foreach ((string key, Identity who) in calls)
            _network.Send(_me, who, make(key));
    }
}
