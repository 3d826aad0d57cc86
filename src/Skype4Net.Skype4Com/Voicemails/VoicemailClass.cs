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
