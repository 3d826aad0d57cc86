namespace Skype4Net.Emulator;

/// <summary>What a person can do with a voicemail at the moment.</summary>
[Flags]
public enum VoicemailActions
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary><see cref="VoicemailVerbs.PlayVoicemail"/>.</summary>
    Play = 1,
    /// <summary><see cref="VoicemailVerbs.StopVoicemail"/>.</summary>
    Stop = 2,
    /// <summary><see cref="VoicemailVerbs.DeleteVoicemail"/>.</summary>
    Delete = 4,
    /// <summary><see cref="VoicemailVerbs.MarkVoicemailUnplayed"/>.</summary>
    Unplayed = 8,
}
