namespace SKYPE4COMLib;

/// <content>Where the events come from. The SDK tells them one at a time, in wire order, on one thread.</content>
public partial class SkypeClass
{
    private void BindEvents(Sdk.Skype sdk)
    {
        BindClient(sdk);
        BindUsers(sdk);
        BindChats(sdk);
        BindCalls(sdk);
        BindSms(sdk);
        BindApplications(sdk);
        BindPlugins(sdk);
    }

    private void BindClient(Sdk.Skype sdk)
    {
        AttachmentStatusHandlers.Bind(sdk.AttachmentStatusChanged, (h, status) => h(status.Com()));
        ConnectionStatusHandlers.Bind(sdk.ConnectionStatus, (h, status) => h(status.Com()));
        MuteHandlers.Bind(sdk.Settings.Mute, (h, on) => h(on));
        AutoAwayHandlers.Bind(sdk.Settings.AutoAway, (h, on) => h(on));
        SilentModeStatusChangedHandlers.Bind(sdk.Settings.SilentMode, (h, on) => h(on));
        WallpaperChangedHandlers.Bind(sdk.Settings.Wallpaper, (h, path) => h(path));
        UILanguageChangedHandlers.Bind(sdk.Settings.UILanguage, (h, code) => h(code));
        ContactsFocusedHandlers.Bind(sdk.Client.ContactsFocused, (h, change) => h(string.Join(", ", change.Users.Select(u => u.Handle))));
    }

    private void BindUsers(Sdk.Skype sdk)
    {
        UserStatusHandlers.Bind(sdk.UserStatus, (h, status) => h(status.Com()));
        OnlineStatusHandlers.Bind(sdk.Contacts.OnlineStatusChanged, (h, change) => h(Of(change.User), change.Status.Com()));
        UserMoodHandlers.Bind(sdk.Contacts.MoodChanged, (h, change) => h(Of(change.User), change.Text));
        UserAuthorizationRequestReceivedHandlers.Bind(sdk.Contacts.AuthorizationRequested, (h, request) => h(Of(request.User)));
        AsyncSearchUsersFinishedHandlers.Bind(
            sdk.Contacts.SearchFinished,
            Found,
            (h, found) => h(found.Cookie, found.Users));
        GroupVisibleHandlers.Bind(sdk.Groups.VisibleChanged, (h, change) => h(new GroupClass(_session, change.Group), change.IsVisible));
        GroupExpandedHandlers.Bind(sdk.Groups.ExpandedChanged, (h, change) => h(new GroupClass(_session, change.Group), change.IsExpanded));
        GroupDeletedHandlers.Bind(sdk.Groups.Deleted, (h, deleted) => h((int)deleted.Group.Id));

        // The client tells how many there are; who they are is asked for.
        GroupUsersHandlers.Bind(
            sdk.Groups.UsersChanged,
            change => WithUsers(new GroupClass(_session, change.Group)),
            (h, change) => h(change.Group, change.Users));
    }

    private void BindChats(Sdk.Skype sdk)
    {
        MessageStatusHandlers.Bind(sdk.Chats.MessageStatusChanged,
            (h, change) => h(new ChatMessageClass(_session, change.Message), change.Status.Com()));
        MessageHistoryHandlers.Bind(sdk.Client.MessageHistoryChanged, (h, change) => h(change.Partner?.Handle ?? ""));
        ChatMembersChangedHandlers.Bind(sdk.Chats.MembersChanged,
            (h, change) => h(new ChatClass(_session, change.Chat), _session.Users(change.Members)));
        ChatMemberRoleChangedHandlers.Bind(sdk.Chats.MemberRoleChanged,
            (h, change) => h(new ChatMemberObject(_session, change.Member), change.Role.Com()));
    }

    private void BindCalls(Sdk.Skype sdk)
    {
        CallStatusHandlers.Bind(sdk.Calls.StatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        CallHistoryHandlers.Bind(sdk.Calls.HistoryChanged, (h, _) => h());
        CallDtmfReceivedHandlers.Bind(sdk.Calls.DtmfReceived, (h, received) => h(Of(received.Call), received.Digit));
        CallSeenStatusChangedHandlers.Bind(sdk.Calls.SeenChanged, (h, change) => h(Of(change.Call), change.Seen));
        CallInputStatusChangedHandlers.Bind(sdk.Calls.InputStatusChanged, (h, change) => h(Of(change.Call), change.IsActive));
        CallTransferStatusChangedHandlers.Bind(sdk.Calls.TransferStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        CallVideoStatusChangedHandlers.Bind(sdk.Calls.VideoStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        CallVideoSendStatusChangedHandlers.Bind(sdk.Calls.VideoSendStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        CallVideoReceiveStatusChangedHandlers.Bind(sdk.Calls.VideoReceiveStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        VoicemailStatusHandlers.Bind(sdk.Voicemails.StatusChanged,
            (h, change) => h(new VoicemailClass(_session, change.Voicemail), change.Status.Com()));
    }

    private void BindSms(Sdk.Skype sdk)
    {
        SmsMessageStatusChangedHandlers.Bind(sdk.Sms.StatusChanged,
            (h, change) => h(new SmsMessageClass(_session, change.Message), change.Status.Com()));
        SmsTargetStatusChangedHandlers.Bind(
            sdk.Sms.TargetsChanged,
            change => change.Targets.Select(target => (change.Message, Target: target)),
            (h, change) => h(new SmsTargetClass(new SmsMessageClass(_session, change.Message), change.Target.Number), change.Target.Status.Com()));
        FileTransferStatusChangedHandlers.Bind(sdk.FileTransfers.StatusChanged,
            (h, change) => h(new FileTransferObject(_session, change.Transfer), change.Status.Com()));
    }

    private void BindApplications(Sdk.Skype sdk)
    {
        ApplicationConnectingHandlers.Bind(sdk.Applications.ConnectingChanged,
            (h, change) => h(Named(change.Application.Name), _session.Users(change.Users)));
        ApplicationStreamsHandlers.Bind(sdk.Applications.StreamsChanged,
            (h, change) => h(Named(change.Application.Name), StreamsOf(change.Application.Name, change.Streams.Select(s => s.Name))));
        ApplicationSendingHandlers.Bind(sdk.Applications.SendingChanged,
            (h, change) => h(Named(change.Application.Name), StreamsOf(change.Application.Name, change.Streams.Select(s => s.Stream))));
        ApplicationReceivingHandlers.Bind(sdk.Applications.ReceivedChanged,
            (h, change) => h(Named(change.Application.Name), StreamsOf(change.Application.Name, change.Streams.Select(s => s.Stream))));
        ApplicationDatagramHandlers.Bind(
            sdk.Applications.DatagramReceived,
            (h, datagram) => h(
                Named(datagram.Stream.Application.Name),
                new ApplicationStreamClass(_session, datagram.Stream.Application.Name, datagram.Stream.Name),
                datagram.Text));
    }

    private void BindPlugins(Sdk.Skype sdk)
    {
        PluginEventClickedHandlers.Bind(sdk.Client.EventClicked, (h, clicked) => h(new PluginEventClass(_session, clicked.Id)));
        PluginMenuItemClickedHandlers.Bind(
            sdk.Client.MenuItemClicked,
            (h, click) => h(new PluginMenuItemClass(_session, click.Item.Id), _session.Users(click.Users), click.Context.Com(), click.ContextId));
    }

    // Searches of other kinds end by the same stream.
    private (int Cookie, UserCollection Users)[] Found(Sdk.UserSearchResult result)
        => _searches.End(result.Text) is { } cookie ? [(cookie, _session.Users(result.Users))] : [];

    private static (Group Group, UserCollection Users)[] WithUsers(GroupClass group) => [(group, group.Users)];

    private UserClass Of(Sdk.User user) => new(_session, user);

    private CallClass Of(Sdk.Call call) => new(_session, call);

    private ApplicationClass Named(string name) => new(_session, name);

    private ApplicationStreamCollection StreamsOf(string application, IEnumerable<string> names)
        => ApplicationClass.Listed(_session, application, names);
}
