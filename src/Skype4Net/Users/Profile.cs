using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The profile of the signed-in user, which this program can change: <c>skype.Profile</c>.</summary>
public sealed class Profile : SkypeObject
{
    internal Profile(SkypeEngine engine)
        : base(engine, ObjectKind.Profile, "")
    {
    }

    /// <summary>
    /// The Skype credit in units of <see cref="BalanceCurrency"/> (<c>PSTN_BALANCE</c>, on the wire in hundredths); never cached, may lag.
    /// </summary>
    public SkypeProperty<decimal> Balance => Property(ProfileProperties.PstnBalance);

    /// <summary>The currency of the credit, for example <c>EUR</c> (<c>PSTN_BALANCE_CURRENCY</c>); empty without credit.</summary>
    public SkypeProperty<string> BalanceCurrency => Property(ProfileProperties.PstnBalanceCurrency);

    /// <summary>The full name (<c>FULLNAME</c>).</summary>
    public SettableSkypeProperty<string> FullName => Settable(ProfileProperties.FullName);

    /// <summary>The day of birth (<c>BIRTHDAY</c>); null clears it.</summary>
    public SettableSkypeProperty<DateOnly?> Birthday => Settable(ProfileProperties.Birthday);

    /// <summary>The sex (<c>SEX</c>); <see cref="Skype4Net.Sex.Unknown"/> takes it back.</summary>
    public SettableSkypeProperty<Sex> Sex => Settable(ProfileProperties.Sex);

    /// <summary>The languages as ISO 639 codes of two letters (<c>LANGUAGES</c>).</summary>
    public SettableSkypeProperty<IReadOnlyList<string>> Languages => Settable(ProfileProperties.Languages);

    /// <summary>The country (<c>COUNTRY</c>); the code is enough to set it.</summary>
    public SettableSkypeProperty<NamedCode> Country => Settable(ProfileProperties.Country);

    /// <summary>The country of the internet address, as an ISO 3166 code (<c>IPCOUNTRY</c>, protocol 6).</summary>
    public SkypeProperty<string> IpCountry => Property(ProfileProperties.IpCountry);

    /// <summary>The province or state (<c>PROVINCE</c>).</summary>
    public SettableSkypeProperty<string> Province => Settable(ProfileProperties.Province);

    /// <summary>The city (<c>CITY</c>).</summary>
    public SettableSkypeProperty<string> City => Settable(ProfileProperties.City);

    /// <summary>The telephone number at home (<c>PHONE_HOME</c>).</summary>
    public SettableSkypeProperty<string> PhoneHome => Settable(ProfileProperties.PhoneHome);

    /// <summary>The telephone number at work (<c>PHONE_OFFICE</c>).</summary>
    public SettableSkypeProperty<string> PhoneOffice => Settable(ProfileProperties.PhoneOffice);

    /// <summary>The mobile telephone number (<c>PHONE_MOBILE</c>).</summary>
    public SettableSkypeProperty<string> PhoneMobile => Settable(ProfileProperties.PhoneMobile);

    /// <summary>The home page (<c>HOMEPAGE</c>).</summary>
    public SettableSkypeProperty<string> Homepage => Settable(ProfileProperties.Homepage);

    /// <summary>A text about oneself (<c>ABOUT</c>); several lines possible.</summary>
    public SettableSkypeProperty<string> About => Settable(ProfileProperties.About);

    /// <summary>The mood message that contacts see (<c>MOOD_TEXT</c>, protocol 5).</summary>
    public SettableSkypeProperty<string> MoodText => Settable(ProfileProperties.MoodText);

    /// <summary>
    /// The mood message with formatting, as a small XML (<c>RICH_MOOD_TEXT</c>, protocol 7); <see cref="MoodText"/> is its copy without tags.
    /// </summary>
    public SettableSkypeProperty<string> RichMoodText => Settable(ProfileProperties.RichMoodText);

    /// <summary>The offset of the clock from UTC (<c>TIMEZONE</c>, protocol 6); null when not set.</summary>
    public SettableSkypeProperty<TimeSpan?> TimeZone => Settable(ProfileProperties.TimeZone);

    /// <summary>Whether unanswered calls are forwarded (<c>CALL_APPLY_CF</c>, protocol 5).</summary>
    public SettableSkypeProperty<bool> CallForwardingEnabled => Settable(ProfileProperties.CallApplyForward);

    /// <summary>Seconds of ringing after which a call counts as unanswered (<c>CALL_NOANSWER_TIMEOUT</c>, protocol 5).</summary>
    public SettableSkypeProperty<int> CallNoAnswerTimeout => Settable(ProfileProperties.CallNoAnswerTimeout);

    /// <summary>Where unanswered calls go (<c>CALL_FORWARD_RULES</c>, protocol 5).</summary>
    public SettableSkypeProperty<IReadOnlyList<CallForwardRule>> CallForwardRules => Settable(ProfileProperties.CallForwardRules);

    /// <summary>
    /// Whether unanswered calls go to voicemail (<c>CALL_SEND_TO_VM</c>, protocol 5); without the privilege setting it gives error 553.
    /// </summary>
    public SettableSkypeProperty<bool> CallSendToVoicemail => Settable(ProfileProperties.CallSendToVoicemail);

    /// <summary>The telephone numbers that may stand as sender of an SMS (<c>SMS_VALIDATED_NUMBERS</c>, protocol 6).</summary>
    public SkypeProperty<IReadOnlyList<string>> ValidatedSmsNumbers => Property(ProfileProperties.ValidatedSmsNumbers);

    /// <summary>Saves the own picture as a JPEG file (<c>GET AVATAR 1 path</c>, protocol 7). The client writes the file.</summary>
    /// <param name="path">Where; must end in <c>.jpg</c>, and the file must not hold anything yet.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no picture (122), no such folder (121), or the file is not empty (124).</exception>
    public Task SaveAvatarAsync(string path, CancellationToken cancellationToken = default)
        => SendAsync(UserCommands.SaveOwnAvatar.With(path), cancellationToken);

    /// <summary>Sets the own picture from a file that the client reads (<c>SET AVATAR 1 path</c>, protocol 5).</summary>
    /// <param name="path">A JPEG, PNG or BMP file.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">No such file (111), or no picture in it (114).</exception>
    public Task SetAvatarAsync(string path, CancellationToken cancellationToken = default)
        => SendAsync(UserCommands.SetOwnAvatar.With(path), cancellationToken);

    /// <summary>Says what the object is; never sends a command.</summary>
    public override string ToString() => "Profile";
}
