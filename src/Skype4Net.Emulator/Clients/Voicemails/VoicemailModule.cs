using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The voicemails of one client. Only touched by the client's mailbox.</summary>
internal sealed class VoicemailModule(EmulatedClient client) : ClientModule(client.Context)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private readonly History<VoicemailRecord> _voicemails = new(client.Options.Limits.Voicemails, IsAtRest);
    private VoicemailRecord? _greeting;

    public IEnumerable<VoicemailRecord> NewestFirst => _voicemails.NewestFirst.Where(v => v.Type is VoicemailType.Incoming or VoicemailType.Outgoing);

    public IEnumerable<VoicemailRecord> Missed => NewestFirst.Where(v => v is { Type: VoicemailType.Incoming, Status: VoicemailStatus.Unplayed or VoicemailStatus.NotDownloaded });

    public VoicemailRecord? Find(long id) => _voicemails.Find(id);

    /// <summary>The own greeting; made with the first look at it.</summary>
    public VoicemailRecord Greeting
    {
        get
        {
            if (_greeting is null)
            {
                _greeting = new VoicemailRecord(client.Store.NextId(), VoicemailType.DefaultGreeting, client.Me, client.Time.GetUtcNow()) { Status = VoicemailStatus.Played };
                _voicemails.Add(_greeting);
            }

            return _greeting;
        }
    }

    /// <summary>Whether a message can be left for somebody: he or we have voicemail.</summary>
    public bool CanLeaveFor(Identity who)
        => client.Privileges.Contains("VOICEMAIL") || client.ProfileOf(who).GetValueOrDefault(UserProperties.IsVoicemailCapable.Name) == "TRUE";

    /// <summary>A call goes on in somebody's voicemail box: his greeting, then a recording.</summary>
    public void StartLeaving(CallRecord call)
    {
        if (!CanLeaveFor(call.Partner))
        {
            client.Calls.SetStatus(call, CallStatus.Cancelled);
            return;
        }

        var voicemail = new VoicemailRecord(client.Store.NextId(), VoicemailType.Outgoing, call.Partner, client.Time.GetUtcNow());
        _voicemails.Add(voicemail);
        call.Voicemail = voicemail;
        client.Calls.SetStatus(call, CallStatus.VoicemailBufferingGreeting);
        client.Calls.SetStatus(call, CallStatus.VoicemailPlayingGreeting);
        SetStatus(voicemail, VoicemailStatus.Blank);
        call.RingTimer = client.Time.CreateTimer(_ => client.Executor.Post(() => StartRecording(call)), null, client.Options.GreetingTime, Timeout.InfiniteTimeSpan);
    }

    public bool SkipGreeting(VoicemailRecord voicemail)
    {
        if (client.Calls.Active.FirstOrDefault(c => c.Voicemail == voicemail) is not { Status: CallStatus.VoicemailPlayingGreeting } call)
            return false;
        StartRecording(call);
        return true;
    }

    /// <summary>Ends a recording for somebody: it is sent, or nothing is when the greeting still plays.</summary>
    public void FinishLeaving(CallRecord call)
    {
        VoicemailRecord voicemail = call.Voicemail!;
        if (call.Status != CallStatus.VoicemailRecording)
        {
            _voicemails.Remove(voicemail);
            client.Calls.SetStatus(call, CallStatus.VoicemailCancelled);
            return;
        }

        client.Calls.SetStatus(call, CallStatus.VoicemailUploading);
        SetStatus(voicemail, VoicemailStatus.Uploading);
        bool sent = Send(voicemail, voicemail.Partner);
        client.Calls.SetStatus(call, sent ? CallStatus.VoicemailSent : CallStatus.VoicemailFailed);
        SetStatus(voicemail, sent ? VoicemailStatus.Uploaded : VoicemailStatus.Failed);
    }

    /// <summary>The network is lost while a message is left: it is lost too.</summary>
    public void Lose(CallRecord call)
    {
        client.Calls.SetStatus(call, CallStatus.VoicemailFailed);
        SetStatus(call.Voicemail!, VoicemailStatus.Failed);
    }

    public static void Record(VoicemailRecord voicemail, ReadOnlyMemory<byte> samples)
    {
        if (voicemail.Status == VoicemailStatus.Recording)
            voicemail.Sound.AddRange(samples.Span);
    }

    public override bool OnSignal(Identity from, Signal signal)
    {
        if (signal is not VoicemailLeft left)
            return false;
        OnLeft(from, left);
        return true;
    }

    private void OnLeft(Identity from, VoicemailLeft left)
    {
        var voicemail = new VoicemailRecord(client.Store.NextId(), VoicemailType.Incoming, from, left.At) { Duration = left.Duration };
        voicemail.Sound.AddRange(left.Sound.Span);
        _voicemails.Add(voicemail);
        client.Notify(VoicemailProperties.Type, voicemail.IdText, voicemail.Type);
        client.Notify(VoicemailProperties.PartnerHandle, voicemail.IdText, from.Value);
        SetStatus(voicemail, VoicemailStatus.NotDownloaded);
        Download(voicemail);
    }

    public bool Download(VoicemailRecord voicemail)
    {
        if (voicemail.Status != VoicemailStatus.NotDownloaded)
            return false;
        SetStatus(voicemail, VoicemailStatus.Downloading);
        SetStatus(voicemail, VoicemailStatus.Unplayed);
        return true;
    }

    public bool Play(VoicemailRecord voicemail, CallRecord? into = null)
    {
        if (voicemail.Status is not (VoicemailStatus.Unplayed or VoicemailStatus.Played or VoicemailStatus.Recorded or VoicemailStatus.Uploaded))
            return false;
        SetStatus(voicemail, VoicemailStatus.Buffering);
        SetStatus(voicemail, VoicemailStatus.Playing);
        byte[] sound = [.. voicemail.Sound];
        if (into is not null)
            client.Calls.Audio(into).FromMicrophone(sound);
        else
            Audio(voicemail).Play(sound);
        if (voicemail.Duration > TimeSpan.Zero)
            voicemail.Clock = client.Time.CreateTimer(_ => client.Executor.Post(() => Stop(voicemail)), null, voicemail.Duration, Timeout.InfiniteTimeSpan);
        else
            Stop(voicemail);
        return true;
    }

    public bool Stop(VoicemailRecord voicemail)
    {
        if (voicemail.Status != VoicemailStatus.Playing)
            return false;
        voicemail.Clock?.Dispose();
        SetStatus(voicemail, VoicemailStatus.Played);
        return true;
    }

    /// <summary>Records a greeting of one's own.</summary>
    public bool StartRecording(VoicemailRecord voicemail)
    {
        if (SkipGreeting(voicemail))
            return true;
        if (voicemail.Type is not (VoicemailType.DefaultGreeting or VoicemailType.CustomGreeting) || voicemail.Status == VoicemailStatus.Recording)
            return false;
        voicemail.Sound.Clear();
        voicemail.Duration = TimeSpan.Zero;
        SetStatus(voicemail, VoicemailStatus.Recording);
        voicemail.Clock = client.Time.CreateTimer(_ => client.Executor.Post(() => Grow(voicemail)), null, s_second, s_second);
        return true;
    }

    public bool StopRecording(VoicemailRecord voicemail)
    {
        if (client.Calls.Active.FirstOrDefault(c => c.Voicemail == voicemail) is { } call)
        {
            FinishLeaving(call);
            return true;
        }

        if (voicemail.Status != VoicemailStatus.Recording)
            return false;
        voicemail.Clock?.Dispose();
        SetStatus(voicemail, VoicemailStatus.Recorded);
        return true;
    }

    public bool Upload(VoicemailRecord voicemail)
    {
        if (voicemail.Status != VoicemailStatus.Recorded)
            return false;
        SetStatus(voicemail, VoicemailStatus.Uploading);
        SetStatus(voicemail, VoicemailStatus.Uploaded);
        return true;
    }

    public void Delete(VoicemailRecord voicemail)
    {
        voicemail.Clock?.Dispose();
        voicemail.Audio?.Dispose();
        SetStatus(voicemail, VoicemailStatus.Deleting);
        _voicemails.Remove(voicemail);
        if (voicemail == _greeting)
            _greeting = null;
    }

    public bool SetUnplayed(VoicemailRecord voicemail)
    {
        if (voicemail.Status != VoicemailStatus.Played)
            return false;
        SetStatus(voicemail, VoicemailStatus.Unplayed);
        return true;
    }

    public void Clear()
    {
        foreach (VoicemailRecord voicemail in NewestFirst.Where(v => !client.Calls.Active.Any(c => c.Voicemail == v)).ToArray())
            _voicemails.Remove(voicemail);
    }

    public CallAudio Audio(VoicemailRecord voicemail) => voicemail.Audio ??= new CallAudio(client.Time, client.Log)
    {
        FromMicrophone = samples => Record(voicemail, samples),
        FromDevice = samples => client.Executor.PostSound(() => Record(voicemail, samples)),
        InputActive = _ => { },
    };

    private void StartRecording(CallRecord call)
    {
        if (call.Status != CallStatus.VoicemailPlayingGreeting)
            return;
        call.RingTimer?.Dispose();
        SetStatus(call.Voicemail!, VoicemailStatus.Recording);
        call.IsAnswered = true;
        client.Calls.SetStatus(call, CallStatus.VoicemailRecording);
        call.DurationTimer = client.Time.CreateTimer(_ => client.Executor.Post(() => Grow(call)), null, s_second, s_second);
    }

    private void Grow(CallRecord call)
    {
        if (call.Status != CallStatus.VoicemailRecording)
            return;
        Grow(call.Voicemail!);
        client.Notify(CallProperties.VoicemailDuration, call.IdText, call.Voicemail!.Duration);
        if (call.Voicemail!.Duration >= client.Options.VoicemailLimit)
            FinishLeaving(call);
    }

    private void Grow(VoicemailRecord voicemail)
    {
        voicemail.Duration += s_second;

        // Who is silent is recorded too.
        int missing = (int)(voicemail.Duration.TotalSeconds * WavFile.BytesPerSecond) - voicemail.Sound.Count;
        if (missing > 0)
            voicemail.Sound.AddRange(new byte[missing]);
        client.Notify(VoicemailProperties.Duration, voicemail.IdText, voicemail.Duration);
        if (voicemail == _greeting && voicemail.Duration >= client.Options.VoicemailLimit)
            StopRecording(voicemail);
    }

    // Greetings stay; so does what is being recorded, played or sent.
    private static bool IsAtRest(VoicemailRecord voicemail)
        => voicemail.Type is VoicemailType.Incoming or VoicemailType.Outgoing
            && voicemail.Status is VoicemailStatus.NotDownloaded or VoicemailStatus.Unplayed or VoicemailStatus.Played
                or VoicemailStatus.Uploaded or VoicemailStatus.Failed;

    private bool Send(VoicemailRecord voicemail, Identity to)
        => client.Network.Send(to, new VoicemailLeft(voicemail.IdText, voicemail.Timestamp, voicemail.Duration, voicemail.Sound.ToArray()));

    private void SetStatus(VoicemailRecord voicemail, VoicemailStatus status)
    {
        voicemail.Status = status;
        _voicemails.Update(voicemail);
        client.Notify(VoicemailProperties.Status, voicemail.IdText, status);
    }
}
