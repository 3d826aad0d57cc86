namespace SKYPE4COMLib;

/// <summary>A user; made by <c>new</c>, a handle to give to others.</summary>
public partial class UserClass : ComObject
{
    private Sdk.User? _user;
    private string _handle;

    public UserClass()
        : this(SkypeSession.None, "")
    {
    }

    internal UserClass(SkypeSession session, string handle)
        : base(session) => _handle = handle;

    internal UserClass(SkypeSession session, Sdk.User user)
        : this(session, user.Handle) => _user = user;

    public string Handle
    {
        get => _handle;
        set
        {
            _handle = Words.One(value, nameof(Handle));
            _user = null;
        }
    }

    public string FullName => Read(It.FullName);

    public DateTime Birthday => Times.Date(Read(It.Birthday));

    public TUserSex Sex => Read(It.Sex).Com();

    public string Country => Read(It.Country).Name;

    public string CountryCode => Read(It.Country).Code;

    public string Province => Read(It.Province);

    public string City => Read(It.City);

    public string PhoneHome => Read(It.PhoneHome);

    public string PhoneOffice => Read(It.PhoneOffice);

    public string PhoneMobile => Read(It.PhoneMobile);

    public string Homepage => Read(It.Homepage);

    public string About => Read(It.About);

    public bool HasCallEquipment => Read(It.HasCallEquipment);

    public TBuddyStatus BuddyStatus
    {
        get => Read(It.BuddyStatus).Com();

        // A request for authorization, or the end of it; other values are told by the client alone, and it refuses them.
        set => Session.Send($"SET USER {Words.One(_handle, nameof(Handle))} BUDDYSTATUS {(int)value}");
    }

    public bool IsAuthorized
    {
        get => Read(It.IsAuthorized);
        set => Set(It.IsAuthorized, value);
    }

    public bool IsBlocked
    {
        get => Read(It.IsBlocked);
        set => Set(It.IsBlocked, value);
    }

    public string DisplayName
    {
        get => Read(It.DisplayName);
        set => Set(It.DisplayName, value ?? "");
    }

    public TOnlineStatus OnlineStatus => Read(It.OnlineStatus).Com();

    public DateTime LastOnline => Session.Local(Read(It.LastOnline));

    public string ReceivedAuthRequest => Read(It.ReceivedAuthRequest);

    public string SpeedDial
    {
        get => Read(It.SpeedDial);
        set => Set(It.SpeedDial, value ?? "");
    }

    public bool CanLeaveVoicemail => Read(It.CanLeaveVoicemail);

    public string MoodText => Read(It.MoodText);

    public string RichMoodText => Read(It.RichMoodText);

    public string Aliases => string.Join(' ', Read(It.Aliases));

    public int Timezone => Times.Zone(Read(It.TimeZone));

    public bool IsCallForwardActive => Read(It.IsCallForwardActive);

    public string Language => Read(It.Language).Name;

    public string LanguageCode => Read(It.Language).Code;

    public bool IsVideoCapable => Read(It.IsVideoCapable);

    public bool IsVoicemailCapable => Read(It.IsVoicemailCapable);

    public bool IsSkypeOutContact => OnlineStatus == TOnlineStatus.olsSkypeOut;

    public int NumberOfAuthBuddies => Read(It.AuthorizedBuddyCount);

    private Sdk.User It => _user ?? Find();

    private Sdk.User Find()
    {
        try
        {
            return _user = Session.Client.Contacts.Get(_handle);
        }
        catch (ArgumentException exception)
        {
            throw ComErrors.From(exception);
        }
    }
}
