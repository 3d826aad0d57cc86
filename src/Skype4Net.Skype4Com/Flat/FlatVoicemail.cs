namespace SKYPE4COMLib;

/// <summary><c>ISkypeVoicemail</c>: voicemails by their ids.</summary>
internal sealed class FlatVoicemail(SkypeSession session) : ISkypeVoicemail
{
    public TVoicemailType get_VoicemailType(string VoicemailId) => VoicemailOf(VoicemailId).Type;

    public string get_VoicemailPartnerHandle(string VoicemailId) => VoicemailOf(VoicemailId).PartnerHandle;

    public string get_VoicemailPartnerDisplayName(string VoicemailId) => VoicemailOf(VoicemailId).PartnerDisplayName;

    public TVoicemailStatus get_VoicemailStatus(string VoicemailId) => VoicemailOf(VoicemailId).Status;

    public TVoicemailFailureReason get_VoicemailFailureReason(string VoicemailId) => VoicemailOf(VoicemailId).FailureReason;

    public DateTime get_VoicemailTimestamp(string VoicemailId) => VoicemailOf(VoicemailId).Timestamp;

    public int get_VoicemailDuration(string VoicemailId) => VoicemailOf(VoicemailId).Duration;

    public int get_VoicemailAllowedDuration(string VoicemailId) => VoicemailOf(VoicemailId).AllowedDuration;

    public void OpenVoicemail(string VoicemailId) => VoicemailOf(VoicemailId).Open();

    public void StartVoicemailPlayback(string VoicemailId) => VoicemailOf(VoicemailId).StartPlayback();

    public void StopVoicemailPlayback(string VoicemailId) => VoicemailOf(VoicemailId).StopPlayback();

    public void UploadVoicemail(string VoicemailId) => VoicemailOf(VoicemailId).Upload();

    public void DownloadVoicemail(string VoicemailId) => VoicemailOf(VoicemailId).Download();

    public void StartVoicemailRecording(string VoicemailId) => VoicemailOf(VoicemailId).StartRecording();

    public void StopVoicemailRecording(string VoicemailId) => VoicemailOf(VoicemailId).StopRecording();

    public void DeleteVoicemail(string VoicemailId) => VoicemailOf(VoicemailId).Delete();

    public void StartVoicemailPlaybackInCall(string VoicemailId) => VoicemailOf(VoicemailId).StartPlaybackInCall();

    public void SetVoicemailUnplayed(string VoicemailId) => VoicemailOf(VoicemailId).SetUnplayed();

    private VoicemailClass VoicemailOf(string id) => new(session, Words.Id(id, nameof(id)));
}
