namespace Skype4Net.Emulator.Voicemails;

/// <summary>What can happen to a voicemail in which status. The guards of commands and the module's own steps ask here alike.</summary>
internal static class VoicemailTransitions
{
    /// <summary>The status after an event; null when it cannot happen.</summary>
    /// <param name="status">The status before.</param>
    /// <param name="isGreeting">Whether it is the user's own greeting: only that is recorded again.</param>
    /// <param name="happened">The event.</param>
    public static VoicemailStatus? Next(VoicemailStatus status, bool isGreeting, VoicemailEvent happened) => (happened, status) switch
    {
        (VoicemailEvent.Arrive, VoicemailStatus.Blank) => VoicemailStatus.NotDownloaded,
        (VoicemailEvent.Download, VoicemailStatus.NotDownloaded) => VoicemailStatus.Downloading,
        (VoicemailEvent.Download, VoicemailStatus.Unplayed or VoicemailStatus.Played) => status,
        (VoicemailEvent.FinishDownload, VoicemailStatus.Downloading) => VoicemailStatus.Unplayed,
        (VoicemailEvent.Play, VoicemailStatus.Unplayed or VoicemailStatus.Played or VoicemailStatus.Recorded or VoicemailStatus.Uploaded)
            => VoicemailStatus.Buffering,
        (VoicemailEvent.PlayInCall, VoicemailStatus.Unplayed or VoicemailStatus.Played) => VoicemailStatus.Buffering,
        (VoicemailEvent.FinishBuffering, VoicemailStatus.Buffering) => VoicemailStatus.Playing,
        (VoicemailEvent.StopPlaying, VoicemailStatus.Playing) => VoicemailStatus.Played,
        (VoicemailEvent.Record, _) when isGreeting || status == VoicemailStatus.Blank => VoicemailStatus.Recording,
        (VoicemailEvent.StopRecording, VoicemailStatus.Recording) => VoicemailStatus.Recorded,
        (VoicemailEvent.Upload, VoicemailStatus.Recorded) => VoicemailStatus.Uploading,
        (VoicemailEvent.Send, VoicemailStatus.Recording or VoicemailStatus.Deleting) => VoicemailStatus.Uploading,
        (VoicemailEvent.FinishUpload, VoicemailStatus.Uploading) => VoicemailStatus.Uploaded,
        (VoicemailEvent.MarkUnplayed, VoicemailStatus.Played) => VoicemailStatus.Unplayed,
        (VoicemailEvent.Delete, _) => VoicemailStatus.Deleting,
        (VoicemailEvent.Fail, _) => VoicemailStatus.Failed,
        _ => null,
    };
}
