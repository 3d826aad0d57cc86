using System.Runtime.CompilerServices;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// Somebody on Skype, or a telephone contact. Profile fields are known for contacts and for users just found by a search; others read as empty.
/// </summary>
public sealed partial class User : SkypeObject
{
    internal User(SkypeEngine engine, string handle)
        : base(engine, ObjectKind.User, handle)
    {
    }

    /// <summary>The Skype name, or the telephone number with <c>+</c>. Case does not matter.</summary>
    public string Handle => Key;

    /// <summary>Whether this is a telephone, known by its number alone.</summary>
    public bool IsPhone => Handle.StartsWith('+');

    /// <summary>The full name (<c>FULLNAME</c>); may be empty.</summary>
    public SkypeProperty<string> FullName => Property(UserProperties.FullName);

    /// <summary>The day of birth (<c>BIRTHDAY</c>); null when it is not told.</summary>
    public SkypeProperty<DateOnly?> Birthday => Property(UserProperties.Birthday);

    /// <summary>The sex (<c>SEX</c>).</summary>
    public SkypeProperty<Sex> Sex => Property(UserProperties.Sex);

    /// <summary>The language (<c>LANGUAGE</c>).</summary>
    public SkypeProperty<NamedCode> Language => Property(UserProperties.Language);

    /// <summary>The country (<c>COUNTRY</c>).</summary>
    public SkypeProperty<NamedCode> Country => Property(UserProperties.Country);

    /// <summary>The province or state (<c>PROVINCE</c>).</summary>
    public SkypeProperty<string> Province => Property(UserProperties.Province);

    /// <summary>The city (<c>CITY</c>).</summary>
    public SkypeProperty<string> City => Property(UserProperties.City);

    /// <summary>The telephone number at home (<c>PHONE_HOME</c>).</summary>
    public SkypeProperty<string> PhoneHome => Property(UserProperties.PhoneHome);

    /// <summary>The telephone number at work (<c>PHONE_OFFICE</c>).</summary>
    public SkypeProperty<string> PhoneOffice => Property(UserProperties.PhoneOffice);

    /// <summary>The mobile telephone number (<c>PHONE_MOBILE</c>).</summary>
    public SkypeProperty<string> PhoneMobile => Property(UserProperties.PhoneMobile);

    /// <summary>The home page (<c>HOMEPAGE</c>).</summary>
    public SkypeProperty<string> Homepage => Property(UserProperties.Homepage);

    /// <summary>What the user tells about himself (<c>ABOUT</c>); several lines possible.</summary>
    public SkypeProperty<string> About => Property(UserProperties.About);

    /// <summary>Whether the user can be called (<c>HASCALLEQUIPMENT</c>); always true in newer clients.</summary>
    public SkypeProperty<bool> HasCallEquipment => Property(UserProperties.HasCallEquipment);

    /// <summary>Whether the user can do video (<c>IS_VIDEO_CAPABLE</c>, protocol 5).</summary>
    public SkypeProperty<bool> IsVideoCapable => Property(UserProperties.IsVideoCapable);

    /// <summary>Whether the user has voicemail (<c>IS_VOICEMAIL_CAPABLE</c>, protocol 5).</summary>
    public SkypeProperty<bool> IsVoicemailCapable => Property(UserProperties.IsVoicemailCapable);

    /// <summary>Whether a voicemail can be left for the user (<c>CAN_LEAVE_VM</c>, protocol 5).</summary>
    public SkypeProperty<bool> CanLeaveVoicemail => Property(UserProperties.CanLeaveVoicemail);

    /// <summary>The presence (<c>ONLINESTATUS</c>); <see cref="OnlineStatus.Unknown"/> also for users that do not exist.</summary>
    public SkypeProperty<OnlineStatus> OnlineStatus => Property(UserProperties.OnlineStatus);

    /// <summary>When the user was last online, in UTC (<c>LASTONLINETIMESTAMP</c>); null when that is not known; never cached.</summary>
    public SkypeProperty<DateTimeOffset?> LastOnline => Property(UserProperties.LastOnline);

    /// <summary>The mood message (<c>MOOD_TEXT</c>, protocol 6).</summary>
    public SkypeProperty<string> MoodText => Property(UserProperties.MoodText);

    /// <summary>The mood message with its formatting, as a small XML (<c>RICH_MOOD_TEXT</c>, protocol 7).</summary>
    public SkypeProperty<string> RichMoodText => Property(UserProperties.RichMoodText);

    /// <summary>Other names of the user (<c>ALIASES</c>, protocol 6).</summary>
    public SkypeProperty<IReadOnlyList<string>> Aliases => Property(UserProperties.Aliases);

    /// <summary>
    /// The offset of the user's clock from UTC (<c>TIMEZONE</c>, on the wire 86400 seconds plus the offset, protocol 6); null when not known.
    /// </summary>
    public SkypeProperty<TimeSpan?> TimeZone => Property(UserProperties.TimeZone);

    /// <summary>Whether the user forwards calls (<c>IS_CF_ACTIVE</c>, protocol 6).</summary>
    public SkypeProperty<bool> IsCallForwardActive => Property(UserProperties.IsCallForwardActive);

    /// <summary>How many contacts the user has authorized (<c>NROF_AUTHED_BUDDIES</c>, protocol 6).</summary>
    public SkypeProperty<int> AuthorizedBuddyCount => Property(UserProperties.AuthorizedBuddyCount);

    /// <summary>The spelling of the handle as the client stores it (<c>HANDLE</c>).</summary>
    public SkypeProperty<string> StoredHandle => Property(UserProperties.Handle);

    /// <summary>The name to show: the own name for the contact, else the full name, else the handle.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The names could not be read.</exception>
    public async ValueTask<string> GetNameAsync(CancellationToken cancellationToken = default)
    {
        string name = await DisplayName.GetAsync(cancellationToken).ConfigureAwait(false);
        if (name.Length == 0)
            name = await FullName.GetAsync(cancellationToken).ConfigureAwait(false);
        return name.Length > 0 ? name : Handle;
    }

    /// <summary>The handle of a user that a caller gave.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    internal static string HandleOf(User? user, [CallerArgumentExpression(nameof(user))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(user, parameter);
        return user.Handle;
    }

    /// <inheritdoc cref="HandleOf"/>
    internal static IEnumerable<string> HandlesOf(IEnumerable<User> users, [CallerArgumentExpression(nameof(users))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(users, parameter);
        return users.Select(u => HandleOf(u, parameter));
    }

    internal static IReadOnlyList<User> ListOf(SkypeEngine engine, IReadOnlyList<string> handles)
        => SkypeQuery.ListOf(handles, id => new User(engine, id));
}
