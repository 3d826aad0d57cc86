namespace SKYPE4COMLib;

/// <summary>The client's program, its window and its dialogs.</summary>
public partial class ClientClass : ComObject
{
    public ClientClass()
        : this(new SkypeSession())
    {
    }

    internal ClientClass(SkypeSession session)
        : base(session)
    {
    }

    /// <summary>Whether the client runs. Where none is installed on this machine there is nothing to start, so it is another program's matter, and Attach tells whether it is there.</summary>
    public bool IsRunning => IsAttached || Sdk.SkypeProgram.Find() is not { } program || program.IsRunning;

    public string Wallpaper
    {
        get => Read(Session.Client.Settings.Wallpaper);
        set => Set(Session.Client.Settings.Wallpaper, value ?? "");
    }

    private Sdk.ClientService It => Session.Client.Client;

    private bool IsAttached => Session.IsOpen && Session.Client.AttachmentStatus == Sdk.AttachmentStatus.Success;

    /// <summary>Starts the client that is installed on this machine; does nothing where none is.</summary>
    public void Start(bool minimized = false, bool nosplash = false)
    {
        try
        {
            Sdk.SkypeProgram.Find()?.Start(new Sdk.SkypeStartOptions { Minimized = minimized, NoSplash = nosplash });
        }
        catch (Sdk.SkypeException exception)
        {
            throw ComErrors.From(exception);
        }
    }

    /// <summary>Ends the client that is installed on this machine; does nothing where none is.</summary>
    public void Shutdown()
    {
        if (Sdk.SkypeProgram.Find() is { } program)
            Session.Local(program.ShutdownAsync);
    }

    public void Minimize() => Do(ct => It.MinimizeAsync(ct));

    public void Focus() => Do(ct => It.FocusAsync(ct));

    public void OpenProfileDialog() => Do(ct => It.OpenProfileAsync(ct));

    public void OpenUserInfoDialog(string username) => Do(ct => It.OpenUserInfoAsync(username, ct));

    public void OpenConferenceDialog() => Do(ct => It.OpenConferenceAsync(ct));

    public void OpenSearchDialog() => Do(ct => It.OpenSearchAsync(ct));

    public void OpenOptionsDialog(string page) => Do(ct => It.OpenAsync("OPTIONS", page ?? "", ct));

    public void OpenCallHistoryTab() => Do(ct => It.OpenCallHistoryAsync(ct));

    public void OpenContactsTab() => Do(ct => It.OpenContactsAsync(ct));

    public void OpenDialpadTab() => Do(ct => It.OpenDialPadAsync(ct));

    public void OpenLiveTab() => Do(ct => It.OpenLiveTabAsync(ct));

    public void OpenSendContactsDialog(string username = "") => Do(ct => It.OpenSendContactsAsync(Words.List(username ?? ""), ct));

    public void OpenBlockedUsersDialog() => Do(ct => It.OpenBlockedUsersAsync(ct));

    public void OpenImportContactsWizard() => Do(ct => It.OpenImportContactsAsync(ct));

    public void OpenGettingStartedWizard() => Do(ct => It.OpenGettingStartedAsync(ct));

    public void OpenAuthorizationDialog(string username) => Do(ct => It.OpenAuthorizationAsync(username, ct));

    public void OpenDialog(string name, string param1 = "", string param2 = "") => Do(ct => It.OpenAsync(name, $"{param1} {param2}".Trim(), ct));

    public void OpenVideoTestDialog() => Do(ct => It.OpenVideoTestAsync(cancellationToken: ct));

    public void OpenAddContactDialog(string username = "") => Do(ct => It.OpenAddContactAsync(username ?? "", ct));

    public void OpenMessageDialog(string username, string text = "") => Do(ct => It.OpenMessageAsync(username, text ?? "", ct));

    public void OpenFileTransferDialog(string user, string folder)
        => Session.Do((sdk, ct) => sdk.FileTransfers.OpenDialogAsync([user], string.IsNullOrEmpty(folder) ? null : folder, ct));

    public void OpenSmsDialog(string smsId)
    {
        long id = Words.Id(smsId, nameof(smsId));
        Session.Do((sdk, ct) => sdk.Sms.Get(id).OpenWindowAsync(ct));
    }

    public void ButtonPressed(string key) => Session.Send($"BTN_PRESSED {Words.One(key, nameof(key))}");

    public void ButtonReleased(string key) => Session.Send($"BTN_RELEASED {Words.One(key, nameof(key))}");

    public PluginEvent CreateEvent(string eventId, string caption, string hint)
    {
        Words.One(eventId, nameof(eventId));
        return new PluginEventClass(Session, Get(ct => It.CreateEventAsync(caption, hint ?? "", eventId, ct)).Id);
    }

    public PluginMenuItem CreateMenuItem(
        string menuItemId,
        TPluginContext pluginContext,
        string captionText,
        string hintText = "",
        string iconPath = "",
        bool enabled = true,
        TPluginContactType contactType = TPluginContactType.pluginContactTypeAll,
        bool multipleContacts = false)
    {
        var options = new Sdk.MenuItemOptions
        {
            Id = Words.One(menuItemId, nameof(menuItemId)),
            Context = EnumMap<Sdk.PluginContext, TPluginContext>.ToSdk(pluginContext),
            Caption = Words.Line(captionText, nameof(captionText)),
            Hint = hintText ?? "",
            Icon = iconPath ?? "",
            Enabled = enabled,
            ContactType = EnumMap<Sdk.PluginContactType, TPluginContactType>.ToSdk(contactType),
            AllowMultipleContacts = multipleContacts,
        };
        return new PluginMenuItemClass(Session, Get(ct => It.CreateMenuItemAsync(options, ct)).Id);
    }
}
