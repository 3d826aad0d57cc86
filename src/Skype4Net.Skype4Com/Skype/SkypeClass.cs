namespace SKYPE4COMLib;

/// <summary>The beginning of everything: what <c>new Skype()</c> makes.</summary>
/// <remarks>It connects at <see cref="Attach"/>, or at the first command. Disposing it ends the connection; programs of the time do not know of
/// that, and theirs ends with the process.</remarks>
public partial class SkypeClass : IDisposable
{
    // The build of Skype4COM that has the same surface.
    private const string SurfaceVersion = "6.16";
    private readonly SkypeSession _session;
    private readonly UserSearches _searches;
    private readonly ConversionClass _convert = new();

    public SkypeClass()
        : this(null)
    {
    }

    /// <param name="options">How to connect; null for what the process says.</param>
    internal SkypeClass(Sdk.SkypeOptions? options)
    {
        _session = new SkypeSession(options);
        _searches = new UserSearches(_session);
        var events = new SkypeEvents(this, _session, _searches);
        Wire = new WireEvents(CommandHandlers, ReplyHandlers, ErrorHandlers);
        _session.Opened = sdk =>
        {
            Wire.Bind(sdk);
            events.Bind(sdk);
        };
    }

    /// <summary>In milliseconds.</summary>
    public int Timeout
    {
        get => _session.Timeout;
        set => _session.Timeout = value;
    }

    public bool Cache
    {
        get => _session.Cache;
        set => _session.Cache = value;
    }

    /// <summary>Always true: without numbers no reply could be told from another.</summary>
    public bool CommandId
    {
        get => true;
        set => _ = value;
    }

    public string FriendlyName
    {
        set => _session.FriendlyName = Words.Line(value, nameof(FriendlyName));
    }

    public int Protocol
    {
        get => _session.Protocol;
        set => _session.SetProtocol(value);
    }

    public string Version => _session.Read(_session.Client.Version);

    public string ApiWrapperVersion => SurfaceVersion;

    public TAttachmentStatus AttachmentStatus => _session.IsOpen ? _session.Client.AttachmentStatus.Com() : TAttachmentStatus.apiAttachUnknown;

    public TConnectionStatus ConnectionStatus => _session.Read(_session.Client.ConnectionStatus).Com();

    public Conversion Convert => _convert;

    public Client Client => new ClientClass(_session);

    public Settings Settings => new SettingsClass(_session);

    public bool Mute
    {
        get => _session.Read(_session.Client.Settings.Mute);
        set => _session.Set(_session.Client.Settings.Mute, value);
    }

    public bool SilentMode
    {
        get => _session.Read(_session.Client.Settings.SilentMode);
        set => _session.Get((sdk, ct) => sdk.Settings.SetSilentModeAsync(value, ct));
    }

    public string PredictiveDialerCountry => _session.Read(_session.Client.Settings.PredictiveDialerCountry);

    internal SkypeSession Session => _session;

    internal WireEvents Wire { get; }

    public void Attach(int Protocol = 5, bool Wait = true) => _session.Attach(Protocol, Wait);

    public void ResetCache()
    {
        if (_session.IsOpen)
            _session.Client.ResetCache();
    }

    public string get_Variable(string Name) => _session.Ask(Words.Line(Name, nameof(Name)));

    public void set_Variable(string Name, string value) => _session.Send($"SET {Words.Line(Name, nameof(Name))} {Words.Text(value, nameof(value))}");

    public string get_Property(string ObjectType, string ObjectId, string PropName) => _session.Ask(Path(ObjectType, ObjectId, PropName));

    public void set_Property(string ObjectType, string ObjectId, string PropName, string value)
        => _session.Send($"SET {Path(ObjectType, ObjectId, PropName)} {Words.Text(value, nameof(value))}");

    public bool get_Privilege(string Name)
        => _session.Ask($"PRIVILEGE {Words.One(Name, nameof(Name)).ToUpperInvariant()}").Equals("TRUE", StringComparison.OrdinalIgnoreCase);

    public string get_Profile(string Property) => _session.Ask($"PROFILE {Words.One(Property, nameof(Property))}");

    public void set_Profile(string Property, string value)
        => _session.Send($"SET PROFILE {Words.One(Property, nameof(Property))} {Words.Text(value, nameof(value))}");

    /// <summary>Does nothing: contexts served web pages in Internet Explorer.</summary>
    public void EnableApiSecurityContext(TApiSecurityContext Context)
    {
    }

    /// <summary>Always false: no context can be enabled.</summary>
    public bool get_ApiSecurityContextEnabled(TApiSecurityContext Context) => false;

    public Application get_Application(string Name) => new ApplicationClass(_session, Words.One(Name, nameof(Name)));

    public void Dispose()
    {
        _session.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Path(string type, string id, string property)
    {
        string[] words = [Words.One(type, nameof(type)), Words.Line(id ?? "", nameof(id)), Words.Line(property, nameof(property))];
        return string.Join(' ', words.Where(w => w.Length > 0));
    }
}
