namespace SKYPE4COMLib;

/// <summary>The beginning of everything: what <c>new Skype()</c> makes.</summary>
/// <remarks>It connects at <see cref="Attach"/>, or at the first command. Disposing it ends the connection; programs of the time do not know of that, and theirs ends with the process.</remarks>
public partial class SkypeClass : IDisposable
{
    // The build of Skype4COM that has the same surface.
    private const string SurfaceVersion = "6.16";
    private readonly SkypeSession _session;
    private readonly ConversionClass _convert = new();

    public SkypeClass()
        : this(null)
    {
    }

    /// <param name="options">How to connect; null for what the process says.</param>
    internal SkypeClass(Sdk.SkypeOptions? options)
    {
        _session = new SkypeSession(options);
        Wire = new WireEvents(CommandHandlers, ReplyHandlers, ErrorHandlers);
        _session.Opened = sdk =>
        {
            Wire.Bind(sdk);
            BindEvents(sdk);
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

    public void Attach(int protocol = 5, bool wait = true) => _session.Attach(protocol, wait);

    public void ResetCache()
    {
        if (_session.IsOpen)
            _session.Client.ResetCache();
    }

    public string get_Variable(string name) => _session.Ask(Words.Line(name, nameof(name)));

    public void set_Variable(string name, string value) => _session.Send($"SET {Words.Line(name, nameof(name))} {Words.Text(value, nameof(value))}");

    public string get_Property(string objectType, string objectId, string propName) => _session.Ask(Path(objectType, objectId, propName));

    public void set_Property(string objectType, string objectId, string propName, string value)
        => _session.Send($"SET {Path(objectType, objectId, propName)} {Words.Text(value, nameof(value))}");

    public bool get_Privilege(string name)
        => _session.Ask($"PRIVILEGE {Words.One(name, nameof(name)).ToUpperInvariant()}").Equals("TRUE", StringComparison.OrdinalIgnoreCase);

    public string get_Profile(string property) => _session.Ask($"PROFILE {Words.One(property, nameof(property))}");

    public void set_Profile(string property, string value) => _session.Send($"SET PROFILE {Words.One(property, nameof(property))} {Words.Text(value, nameof(value))}");

    /// <summary>Does nothing: contexts served web pages in Internet Explorer.</summary>
    public void EnableApiSecurityContext(TApiSecurityContext context)
    {
    }

    /// <summary>Always false: no context can be enabled.</summary>
    public bool get_ApiSecurityContextEnabled(TApiSecurityContext context) => false;

    public Application get_Application(string name) => new ApplicationClass(_session, Words.One(name, nameof(name)));

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
