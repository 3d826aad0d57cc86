namespace SKYPE4COMLib;

/// <content><c>ISkypeVoicemail</c>: voicemails by their ids.</content>
public partial class SkypeClass
{
    public TVoicemailType get_VoicemailType(string voicemailId) => VoicemailOf(voicemailId).Type;

    public string get_VoicemailPartnerHandle(string voicemailId) => VoicemailOf(voicemailId).PartnerHandle;

    public string get_VoicemailPartnerDisplayName(string voicemailId) => VoicemailOf(voicemailId).PartnerDisplayName;

    public TVoicemailStatus get_VoicemailStatus(string voicemailId) => VoicemailOf(voicemailId).Status;

    public TVoicemailFailureReason get_VoicemailFailureReason(string voicemailId) => VoicemailOf(voicemailId).FailureReason;

    public DateTime get_VoicemailTimestamp(string voicemailId) => VoicemailOf(voicemailId).Timestamp;

    public int get_VoicemailDuration(string voicemailId) => VoicemailOf(voicemailId).Duration;

    public int get_VoicemailAllowedDuration(string voicemailId) => VoicemailOf(voicemailId).AllowedDuration;

    public void OpenVoicemail(string voicemailId) => VoicemailOf(voicemailId).Open();

    public void StartVoicemailPlayback(string voicemailId) => VoicemailOf(voicemailId).StartPlayback();

    public void StopVoicemailPlayback(string voicemailId) => VoicemailOf(voicemailId).StopPlayback();

    public void UploadVoicemail(string voicemailId) => VoicemailOf(voicemailId).Upload();

    public void DownloadVoicemail(string voicemailId) => VoicemailOf(voicemailId).Download();

    public void StartVoicemailRecording(string voicemailId) => VoicemailOf(voicemailId).StartRecording();

    public void StopVoicemailRecording(string voicemailId) => VoicemailOf(voicemailId).StopRecording();

    public void DeleteVoicemail(string voicemailId) => VoicemailOf(voicemailId).Delete();

    public void StartVoicemailPlaybackInCall(string voicemailId) => VoicemailOf(voicemailId).StartPlaybackInCall();

    public void SetVoicemailUnplayed(string voicemailId) => VoicemailOf(voicemailId).SetUnplayed();

    private VoicemailClass VoicemailOf(string id) => new(_session, Words.Id(id, nameof(id)));
}
