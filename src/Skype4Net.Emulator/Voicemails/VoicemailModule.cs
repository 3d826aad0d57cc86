using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Sound;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>The voicemails of one client. The calls that leave them are the call module's.</summary>
internal sealed class VoicemailModule(ClientContext client) : ClientModule(client)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private readonly VoicemailList _voicemails = new(client);

    // The messages that calls are leaving, by number; also those that a program has deleted meanwhile.
    private readonly Dictionary<long, VoicemailRecord> _beingLeft = [];
    private VoicemailRecord? _greeting;

    public IEnumerable<VoicemailRecord> NewestFirst
        => _voicemails.NewestFirst.Where(v => v.Type is VoicemailType.Incoming or VoicemailType.Outgoing);

    public IEnumerable<VoicemailRecord> Missed
        => NewestFirst.Where(v => v is { Type: VoicemailType.Incoming, Status: VoicemailStatus.Unplayed or VoicemailStatus.NotDownloaded });

    /// <summary>The own greeting; made with the first look at it.</summary>
    public VoicemailRecord Greeting => _greeting ??= MakeGreeting();

    /// <summary>Whether the own account has voicemail.</summary>
    public bool HasVoicemail => Profile.Has(Privilege.Voicemail);

    private ProfileModule Profile => Client.Module<ProfileModule>();

    private CallModule Calls => Client.Module<CallModule>();

    public override void Map(CommandRouter router) => new VoicemailCommandHandlers(this, Client).Map(router);

    public override bool OnSignal(Identity from, ClientSignal signal)
    {
        if (signal is not VoicemailLeft left)
            return false;
        Receive(from, left);
        return true;
    }

    public override void OnReinstalled()
    {
        _voicemails.Clear();
        _greeting = null;
    }

    public override void OnLoading() => _greeting = _voicemails.Load();

    public VoicemailRecord? Find(long id) => _voicemails.Find(id);

    /// <summary>Whether a message can be left for somebody: they or we have voicemail.</summary>
    public bool CanLeaveFor(Identity who)
        => HasVoicemail || Profile.Of(who).GetValueOrDefault(UserProperties.IsVoicemailCapable.Name) == "TRUE";

    /// <summary>A call begins to leave a message; nobody has been notified of it. Returns the message's number.</summary>
    public long BeginMessage(Identity to)
    {
        VoicemailRecord voicemail = Add(VoicemailType.Outgoing, to, Client.Time.GetUtcNow());
        _beingLeft.Add(voicemail.Id, voicemail);
        return voicemail.Id;
    }

    /// <summary>Programs are notified of a message that is about to be left.</summary>
    /// <param name="id">What <see cref="BeginMessage"/> returned.</param>
    public void AnnounceMessage(long id) => NotifyStatus(_beingLeft[id]);

    /// <summary>The greeting is over: what is said from now on is recorded.</summary>
    /// <param name="id">What <see cref="BeginMessage"/> returned.</param>
    public void StartMessage(long id) => TryApply(_beingLeft[id], VoicemailEvent.Record);

    /// <summary>Sound for a message that is being left.</summary>
    /// <param name="id">What <see cref="BeginMessage"/> returned; nothing happens after the call.</param>
    /// <param name="samples">16 kHz, 16-bit, mono, little-endian.</param>
    public void Record(long id, ReadOnlyMemory<byte> samples)
    {
        if (_beingLeft.TryGetValue(id, out VoicemailRecord? voicemail))
            Record(voicemail, samples);
    }

    /// <summary>A message becomes a second longer. Returns how long it is.</summary>
    /// <param name="id">What <see cref="BeginMessage"/> returned.</param>
    public TimeSpan GrowMessage(long id)
    {
        VoicemailRecord voicemail = _beingLeft[id];
        Grow(voicemail);
        return voicemail.Duration;
    }

    /// <summary>Nothing was said: there is no message.</summary>
    /// <param name="id">What <see cref="BeginMessage"/> returned.</param>
    public void DiscardMessage(long id)
    {
        if (_beingLeft.Remove(id, out VoicemailRecord? voicemail))
            _voicemails.Remove(voicemail);
    }

    /// <summary>Sends a message; <see cref="FinishMessage"/> follows.</summary>
    /// <param name="id">What <see cref="BeginMessage"/> returned.</param>
    /// <param name="ended">Is told whether it was sent.</param>
    public void SendMessage(long id, Action<bool> ended)
    {
        VoicemailRecord voicemail = _beingLeft[id];
        TryApply(voicemail, VoicemailEvent.Send);
        var left = new VoicemailLeft(voicemail.IdText, voicemail.Timestamp, voicemail.Duration, voicemail.Sound.ToArray());
        Client.Network.Send(voicemail.Partner, left, failure => ended(failure == RequestFailure.None));
    }

    /// <summary>The call of a message is over.</summary>
    /// <param name="id">What <see cref="BeginMessage"/> returned.</param>
    /// <param name="sent">Whether the message was sent.</param>
    public void FinishMessage(long id, bool sent)
    {
        if (_beingLeft.Remove(id, out VoicemailRecord? voicemail))
            TryApply(voicemail, sent ? VoicemailEvent.FinishUpload : VoicemailEvent.Fail);
    }

    /// <summary>Loads a voicemail from the server, unless it is here.</summary>
    public void Download(VoicemailRecord voicemail)
    {
        TryApply(voicemail, VoicemailEvent.Download);
        TryApply(voicemail, VoicemailEvent.FinishDownload);
    }

    /// <summary>Plays a voicemail to the user. Nothing happens when it cannot be played now.</summary>
    public void Play(VoicemailRecord voicemail)
    {
        if (TryApply(voicemail, VoicemailEvent.Play))
            PlayTo(voicemail, StreamsOf(voicemail).Play);
    }

    /// <summary>Plays a voicemail to the one whom the user talks with. Nothing happens when it cannot be played now.</summary>
    public void PlayInCall(VoicemailRecord voicemail)
    {
        if (TryApply(voicemail, VoicemailEvent.PlayInCall))
            PlayTo(voicemail, Calls.PlayToPartner);
    }

    public void StopPlaying(VoicemailRecord voicemail)
    {
        if (VoicemailTransitions.Next(voicemail.Status, voicemail.IsGreeting, VoicemailEvent.StopPlaying) is null)
            return;
        voicemail.Timer?.Dispose();
        TryApply(voicemail, VoicemailEvent.StopPlaying);
    }

    /// <summary>Records a greeting, or skips the one in front of a message that is being left.</summary>
    public void StartRecording(VoicemailRecord voicemail)
    {
        if (Calls.SkipGreeting(voicemail.Id) || !voicemail.IsGreeting || voicemail.Status == VoicemailStatus.Recording)
            return;
        voicemail.Sound.Clear();
        voicemail.Duration = TimeSpan.Zero;
        TryApply(voicemail, VoicemailEvent.Record);
        voicemail.Timer = Client.Time.CreateTimer(_ => Client.Executor.Post(() => Grow(voicemail)), null, s_second, s_second);
    }

    /// <summary>Records the greeting anew, all at once.</summary>
    public void RecordGreeting(byte[] samples)
    {
        VoicemailRecord greeting = Greeting;
        StartRecording(greeting);
        greeting.Sound.AddRange(samples);
        greeting.Duration = TimeSpan.FromSeconds(samples.Length / (double)WavFile.BytesPerSecond);
        Client.Notify(VoicemailProperties.Duration, greeting.IdText, greeting.Duration);
        StopRecording(greeting);
        Upload(greeting);
    }

    /// <summary>Ends the recording of a greeting, or the call that leaves a message.</summary>
    public void StopRecording(VoicemailRecord voicemail)
    {
        if (Calls.FinishLeaving(voicemail.Id))
            return;
        voicemail.Timer?.Dispose();
        TryApply(voicemail, VoicemailEvent.StopRecording);
    }

    public void Upload(VoicemailRecord voicemail)
    {
        TryApply(voicemail, VoicemailEvent.Upload);
        TryApply(voicemail, VoicemailEvent.FinishUpload);
    }

    public void Delete(VoicemailRecord voicemail)
    {
        voicemail.Timer?.Dispose();
        voicemail.Streams?.Dispose();
        TryApply(voicemail, VoicemailEvent.Delete);
        _voicemails.Remove(voicemail);
        if (voicemail == _greeting)
            _greeting = null;
    }

    public void MarkUnplayed(VoicemailRecord voicemail) => TryApply(voicemail, VoicemailEvent.MarkUnplayed);

    /// <summary>Removes all voicemails but those that are being left.</summary>
    public void Clear()
    {
        foreach (VoicemailRecord voicemail in NewestFirst.Where(v => !_beingLeft.ContainsKey(v.Id)).ToArray())
            _voicemails.Remove(voicemail);
        Client.Changes.Publish(ClientPart.Everything);
    }

    /// <summary>Redirects a voice stream.</summary>
    public void Redirect(VoicemailRecord voicemail, PropertyDefinition<CallDevices> which, CallDevices devices)
    {
        StreamsOf(voicemail).Set(which, devices);
        Client.Notify(which, voicemail.IdText, devices);
    }

    private void Receive(Identity from, VoicemailLeft left)
    {
        VoicemailRecord voicemail = Add(VoicemailType.Incoming, from, left.At);
        voicemail.Duration = left.Duration;
        voicemail.Sound.AddRange(left.Sound.Span);
        Client.Notify(VoicemailProperties.Type, voicemail.IdText, voicemail.Type);
        Client.Notify(VoicemailProperties.PartnerHandle, voicemail.IdText, from.Value);
        TryApply(voicemail, VoicemailEvent.Arrive);
        Download(voicemail);
    }

    private void PlayTo(VoicemailRecord voicemail, Action<ReadOnlyMemory<byte>> play)
    {
        TryApply(voicemail, VoicemailEvent.FinishBuffering);
        play(voicemail.Sound.ToArray());
        if (voicemail.Duration > TimeSpan.Zero)
        {
            voicemail.Timer = Client.Time.CreateTimer(
                _ => Client.Executor.Post(() => StopPlaying(voicemail)), null, voicemail.Duration, Timeout.InfiniteTimeSpan);
        }
        else
        {
            StopPlaying(voicemail);
        }
    }

    private VoiceStreams StreamsOf(VoicemailRecord voicemail) => voicemail.Streams ??= new VoiceStreams(Client.Time, Client.Log)
    {
        FromMicrophone = samples => Record(voicemail, samples),
        FromDevice = samples => Client.Executor.PostSound(() => Record(voicemail, samples)),
        InputActive = _ => { },
    };

    private static void Record(VoicemailRecord voicemail, ReadOnlyMemory<byte> samples)
    {
        if (voicemail.Status == VoicemailStatus.Recording)
            voicemail.Sound.AddRange(samples.Span);
    }

    private void Grow(VoicemailRecord voicemail)
    {
        voicemail.Duration += s_second;

        // Who is silent is recorded too.
        int missing = (int)(voicemail.Duration.TotalSeconds * WavFile.BytesPerSecond) - voicemail.Sound.Count;
        if (missing > 0)
            voicemail.Sound.AddRange(new byte[missing]);
        Client.Notify(VoicemailProperties.Duration, voicemail.IdText, voicemail.Duration);
        if (voicemail == _greeting && voicemail.Duration >= Client.Options.VoicemailLimit)
            StopRecording(voicemail);
    }

    private VoicemailRecord Add(VoicemailType type, Identity partner, DateTimeOffset timestamp)
        => _voicemails.Add(new VoicemailRecord(Client.Ids.Next(), type, partner, timestamp));

    private VoicemailRecord MakeGreeting()
    {
        VoicemailRecord greeting = Add(VoicemailType.DefaultGreeting, Client.Me, Client.Time.GetUtcNow());
        greeting.Status = VoicemailStatus.Played;
        return greeting;
    }

    // False, and nothing happens, when it cannot happen now.
    private bool TryApply(VoicemailRecord voicemail, VoicemailEvent happened)
    {
        if (VoicemailTransitions.Next(voicemail.Status, voicemail.IsGreeting, happened) is not { } next)
            return false;
        if (next == voicemail.Status)
            return true;
        voicemail.Status = next;
        _voicemails.Update(voicemail);
        NotifyStatus(voicemail);
        return true;
    }

    private void NotifyStatus(VoicemailRecord voicemail) => Client.Notify(VoicemailProperties.Status, voicemail.IdText, voicemail.Status);
}
