namespace SKYPE4COMLib;

/// <summary>A voicemail.</summary>
public partial class VoicemailClass : ComObject
{
    private Sdk.Voicemail? _voicemail;

    public VoicemailClass()
        : base(SkypeSession.None)
    {
    }

    internal VoicemailClass(SkypeSession session, long id)
        : base(session) => Id = (int)id;

    internal VoicemailClass(SkypeSession session, Sdk.Voicemail voicemail)
        : this(session, voicemail.Id) => _voicemail = voicemail;

    public int Id { get; }

    public TVoicemailType Type => Read(It.Type).Com();

    public string PartnerHandle => Read(It.Partner)?.Handle ?? "";

    public string PartnerDisplayName => Read(It.PartnerDisplayName);

    public TVoicemailStatus Status => Read(It.Status).Com();

    public TVoicemailFailureReason FailureReason => Read(It.FailureReason).Com();

    public DateTime Timestamp => Session.Local(Read(It.Timestamp));

    public int Duration => Times.Seconds(Read(It.Duration));

    public int AllowedDuration => Times.Seconds(Read(It.AllowedDuration));

    private Sdk.Voicemail It => _voicemail ??= Session.Client.Voicemails.Get(Id);

    /// <summary>Calls a voicemail box; the reply names the call, so the voicemail is the one that was not there before.</summary>
    internal static VoicemailClass Send(SkypeSession session, string username)
    {
        HashSet<long> before = [.. session.Get((sdk, ct) => sdk.Voicemails.All.GetAsync(ct)).Select(v => v.Id)];
        session.Get((sdk, ct) => sdk.Calls.PlaceToVoicemailAsync(username, ct));
        return new VoicemailClass(session, session.Until(NewAsync, "begin the voicemail"));

        async Task<Sdk.Voicemail?> NewAsync(Sdk.Skype sdk, CancellationToken cancellationToken)
            => (await sdk.Voicemails.All.GetAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(v => !before.Contains(v.Id));
    }

    public void Open() => Do(ct => It.OpenWindowAsync(ct));

    public void StartPlayback() => Do(ct => It.StartPlaybackAsync(ct));

    public void StopPlayback() => Do(ct => It.StopPlaybackAsync(ct));

    public void StartPlaybackInCall() => Do(ct => It.StartPlaybackInCallAsync(ct));

    public void Upload() => Do(ct => It.UploadAsync(ct));

    public void Download() => Do(ct => It.DownloadAsync(ct));

    public void StartRecording() => Do(ct => It.StartRecordingAsync(ct));

    public void StopRecording() => Do(ct => It.StopRecordingAsync(ct));

    public void Delete() => Do(ct => It.DeleteAsync(ct));

    public void SetUnplayed() => Do(ct => It.SetUnplayedAsync(ct));
}
