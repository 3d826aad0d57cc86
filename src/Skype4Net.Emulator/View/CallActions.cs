namespace Skype4Net.Emulator;

/// <summary>What a person can do with a call at the moment.</summary>
[Flags]
public enum CallActions
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary><see cref="EmulatedCall.Answer"/>.</summary>
    Answer = 1,
    /// <summary><see cref="EmulatedCall.HangUp"/>.</summary>
    HangUp = 2,
    /// <summary><see cref="EmulatedCall.Hold"/>.</summary>
    Hold = 4,
    /// <summary><see cref="EmulatedCall.Resume"/>.</summary>
    Resume = 8,
    /// <summary><see cref="EmulatedCall.Press"/>.</summary>
    Press = 16,
    /// <summary><see cref="EmulatedCall.ShowVideo"/>.</summary>
    Video = 32,
    /// <summary><see cref="EmulatedCall.RedirectToVoicemail"/>.</summary>
    Voicemail = 64,
    /// <summary><see cref="EmulatedCall.Redial"/>.</summary>
    Redial = 128,
    /// <summary><see cref="EmulatedCall.Transfer"/>.</summary>
    Transfer = 256,
    /// <summary><see cref="EmulatedCall.Join"/>.</summary>
    Join = 512,
    /// <summary><see cref="EmulatedCall.Speak"/>.</summary>
    Speak = 1024,
}
