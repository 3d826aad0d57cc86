namespace Skype4Net;

/// <summary>The state of a voicemail changed (<c>VOICEMAIL n STATUS</c>).</summary>
/// <param name="Voicemail">The voicemail.</param>
/// <param name="Status">The new state.</param>
public sealed record VoicemailStatusChanged(Voicemail Voicemail, VoicemailStatus Status);
