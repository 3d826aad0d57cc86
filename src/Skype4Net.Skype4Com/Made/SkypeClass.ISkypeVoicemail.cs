// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeVoicemail</c>.</content>
public partial class SkypeClass : ISkypeVoicemail
{
    /// <summary><c>VoicemailType[VoicemailId]</c>, the same as <c>get_VoicemailType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TVoicemailType> VoicemailType => new(get_VoicemailType);

    /// <summary><c>VoicemailPartnerHandle[VoicemailId]</c>, the same as <c>get_VoicemailPartnerHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> VoicemailPartnerHandle => new(get_VoicemailPartnerHandle);

    /// <summary><c>VoicemailPartnerDisplayName[VoicemailId]</c>, the same as <c>get_VoicemailPartnerDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> VoicemailPartnerDisplayName => new(get_VoicemailPartnerDisplayName);

    /// <summary><c>VoicemailStatus[VoicemailId]</c>, the same as <c>get_VoicemailStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TVoicemailStatus> VoicemailStatus => new(get_VoicemailStatus);

    /// <summary><c>VoicemailFailureReason[VoicemailId]</c>, the same as <c>get_VoicemailFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TVoicemailFailureReason> VoicemailFailureReason => new(get_VoicemailFailureReason);

    /// <summary><c>VoicemailTimestamp[VoicemailId]</c>, the same as <c>get_VoicemailTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> VoicemailTimestamp => new(get_VoicemailTimestamp);

    /// <summary><c>VoicemailDuration[VoicemailId]</c>, the same as <c>get_VoicemailDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> VoicemailDuration => new(get_VoicemailDuration);

    /// <summary><c>VoicemailAllowedDuration[VoicemailId]</c>, the same as <c>get_VoicemailAllowedDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> VoicemailAllowedDuration => new(get_VoicemailAllowedDuration);
}
