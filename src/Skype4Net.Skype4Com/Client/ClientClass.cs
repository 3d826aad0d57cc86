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

    /// <summary>
    /// Whether the client runs. Where none is installed on this machine there is nothing to start, so it is another program's matter, and Attach
    /// tells whether it is there.
    /// </summary>
    public bool IsRunning => IsAttached || Sdk.SkypeProgram.Find() is not { } program || program.IsRunning;

    public string Wallpaper
    {
        get => Read(Session.Client.Settings.Wallpaper);
        set => Set(Session.Client.Settings.Wallpaper, value ?? "");
    }

    private Sdk.ClientService It => Session.Client.Client;

    private bool IsAttached => Session.IsOpen && Session.Client.AttachmentStatus == Sdk.AttachmentStatus.Success;

    /// <summary>Starts the client that is installed on this machine; does nothing where none is.</summary>
    public void Start(bool Minimized = false, bool Nosplash = false)
    {
        try
        {
            Sdk.SkypeProgram.Find()?.Start(new Sdk.SkypeStartOptions { Minimized = Minimized, NoSplash = Nosplash });
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

    public void OpenUserInfoDialog(string Username) => Do(ct => It.OpenUserInfoAsync(Username, ct));

    public void OpenConferenceDialog() => Do(ct => It.OpenConferenceAsync(ct));

    public void OpenSearchDialog() => Do(ct => It.OpenSearchAsync(ct));

    public void OpenOptionsDialog(string Page) => Do(ct => It.OpenAsync("OPTIONS", Page ?? "", ct));

    public void OpenCallHistoryTab() => Do(ct => It.OpenCallHistoryAsync(ct));

    public void OpenContactsTab() => Do(ct => It.OpenContactsAsync(ct));

    public void OpenDialpadTab() => Do(ct => It.OpenDialPadAsync(ct));

    public void OpenLiveTab() => Do(ct => It.OpenLiveTabAsync(ct));

    public void OpenSendContactsDialog(string Username = "") => Do(ct => It.OpenSendContactsAsync(Words.List(Username ?? ""), ct));

    public void OpenBlockedUsersDialog() => Do(ct => It.OpenBlockedUsersAsync(ct));

    public void OpenImportContactsWizard() => Do(ct => It.OpenImportContactsAsync(ct));

    public void OpenGettingStartedWizard() => Do(ct => It.OpenGettingStartedAsync(ct));

    public void OpenAuthorizationDialog(string Username) => Do(ct => It.OpenAuthorizationAsync(Username, ct));

    public void OpenDialog(string Name, string Param1 = "", string Param2 = "") => Do(ct => It.OpenAsync(Name, $"{Param1} {Param2}".Trim(), ct));

    public void OpenVideoTestDialog() => Do(ct => It.OpenVideoTestAsync(cancellationToken: ct));

    public void OpenAddContactDialog(string Username = "") => Do(ct => It.OpenAddContactAsync(Username ?? "", ct));

    public void OpenMessageDialog(string Username, string Text = "") => Do(ct => It.OpenMessageAsync(Username, Text ?? "", ct));

    public void OpenFileTransferDialog(string User, string Folder)
        => Session.Do((sdk, ct) => sdk.FileTransfers.OpenDialogAsync([User], string.IsNullOrEmpty(Folder) ? null : Folder, ct));

    public void OpenSmsDialog(string SmsId)
    {
        long id = Words.Id(SmsId, nameof(SmsId));
        Session.Do((sdk, ct) => sdk.Sms.Get(id).OpenWindowAsync(ct));
    }

    public void ButtonPressed(string Key) => Session.Send($"BTN_PRESSED {Words.One(Key, nameof(Key))}");

    public void ButtonReleased(string Key) => Session.Send($"BTN_RELEASED {Words.One(Key, nameof(Key))}");

    public PluginEvent CreateEvent(string EventId, string Caption, string Hint)
    {
        Words.One(EventId, nameof(EventId));
        return new PluginEventClass(Session, Get(ct => It.CreateEventAsync(Caption, Hint ?? "", EventId, ct)).Id);
    }

    public PluginMenuItem CreateMenuItem(
        string MenuItemId,
        TPluginContext PluginContext,
        string CaptionText,
        string HintText = "",
        string IconPath = "",
        bool Enabled = true,
        TPluginContactType ContactType = TPluginContactType.pluginContactTypeAll,
        bool MultipleContacts = false)
    {
        var options = new Sdk.MenuItemOptions
        {
            Id = Words.One(MenuItemId, nameof(MenuItemId)),
            Context = EnumMap<Sdk.PluginContext, TPluginContext>.ToSdk(PluginContext),
            Caption = Words.Line(CaptionText, nameof(CaptionText)),
            Hint = HintText ?? "",
            Icon = IconPath ?? "",
            Enabled = Enabled,
            ContactType = EnumMap<Sdk.PluginContactType, TPluginContactType>.ToSdk(ContactType),
            AllowMultipleContacts = MultipleContacts,
        };
        return new PluginMenuItemClass(Session, Get(ct => It.CreateMenuItemAsync(options, ct)).Id);
    }
}
