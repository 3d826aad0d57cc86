namespace Skype4Net.Emulator;

/// <summary>What an account has paid for: see <see cref="EmulatedClient.SetPrivilege"/>.</summary>
public enum Privilege
{
    /// <summary>Calls to telephones (<c>SKYPEOUT</c>). Skype credit alone allows them too.</summary>
    SkypeOut,

    /// <summary>A telephone number (<c>SKYPEIN</c>).</summary>
    SkypeIn,

    /// <summary>Voicemail (<c>VOICEMAIL</c>).</summary>
    Voicemail,
}
