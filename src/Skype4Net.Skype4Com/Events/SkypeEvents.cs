namespace SKYPE4COMLib;

/// <summary>Where the events of <see cref="SkypeClass"/> come from. The SDK tells them one at a time, in wire order, on one thread.</summary>
internal sealed class SkypeEvents(SkypeClass skype, SkypeSession session, UserSearches searches)
{
    /// <summary>Ties each event to its stream; for each client once.</summary>
    public void Bind(Sdk.Skype sdk)
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
        skype.AttachmentStatusHandlers.Bind(sdk.AttachmentStatusChanged, (h, status) => h(status.Com()));
        skype.ConnectionStatusHandlers.Bind(sdk.ConnectionStatus, (h, status) => h(status.Com()));
        skype.MuteHandlers.Bind(sdk.Settings.Mute, (h, on) => h(on));
        skype.AutoAwayHandlers.Bind(sdk.Settings.AutoAway, (h, on) => h(on));
        skype.SilentModeStatusChangedHandlers.Bind(sdk.Settings.SilentMode, (h, on) => h(on));
        skype.WallpaperChangedHandlers.Bind(sdk.Settings.Wallpaper, (h, path) => h(path));
        skype.UILanguageChangedHandlers.Bind(sdk.Settings.UILanguage, (h, code) => h(code));
        skype.ContactsFocusedHandlers.Bind(sdk.Client.ContactsFocused, (h, change) => h(string.Join(", ", change.Users.Select(u => u.Handle))));
    }

    private void BindUsers(Sdk.Skype sdk)
    {
        skype.UserStatusHandlers.Bind(sdk.UserStatus, (h, status) => h(status.Com()));
        skype.OnlineStatusHandlers.Bind(sdk.Contacts.OnlineStatusChanged, (h, change) => h(Of(change.User), change.Status.Com()));
        skype.UserMoodHandlers.Bind(sdk.Contacts.MoodChanged, (h, change) => h(Of(change.User), change.Text));
        skype.UserAuthorizationRequestReceivedHandlers.Bind(sdk.Contacts.AuthorizationRequested, (h, request) => h(Of(request.User)));
        skype.AsyncSearchUsersFinishedHandlers.Bind(
            sdk.Contacts.SearchFinished,
            Found,
            (h, found) => h(found.Cookie, found.Users));
        skype.GroupVisibleHandlers.Bind(sdk.Groups.VisibleChanged, (h, change) => h(new GroupClass(session, change.Group), change.IsVisible));
        skype.GroupExpandedHandlers.Bind(sdk.Groups.ExpandedChanged, (h, change) => h(new GroupClass(session, change.Group), change.IsExpanded));
        skype.GroupDeletedHandlers.Bind(sdk.Groups.Deleted, (h, deleted) => h((int)deleted.Group.Id));

        // The client tells how many there are; who they are is asked for.
        skype.GroupUsersHandlers.Bind(
            sdk.Groups.UsersChanged,
            change => WithUsers(new GroupClass(session, change.Group)),
            (h, change) => h(change.Group, change.Users));
    }

    private void BindChats(Sdk.Skype sdk)
    {
        skype.MessageStatusHandlers.Bind(sdk.Chats.MessageStatusChanged,
            (h, change) => h(new ChatMessageClass(session, change.Message), change.Status.Com()));
        skype.MessageHistoryHandlers.Bind(sdk.Client.MessageHistoryChanged, (h, change) => h(change.Partner?.Handle ?? ""));
        skype.ChatMembersChangedHandlers.Bind(sdk.Chats.MembersChanged,
            (h, change) => h(new ChatClass(session, change.Chat), session.Users(change.Members)));
        skype.ChatMemberRoleChangedHandlers.Bind(sdk.Chats.MemberRoleChanged,
            (h, change) => h(new ChatMemberObject(session, change.Member), change.Role.Com()));
    }

    private void BindCalls(Sdk.Skype sdk)
    {
        skype.CallStatusHandlers.Bind(sdk.Calls.StatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        skype.CallHistoryHandlers.Bind(sdk.Calls.HistoryChanged, (h, _) => h());
        skype.CallDtmfReceivedHandlers.Bind(sdk.Calls.DtmfReceived, (h, received) => h(Of(received.Call), received.Digit));
        skype.CallSeenStatusChangedHandlers.Bind(sdk.Calls.SeenChanged, (h, change) => h(Of(change.Call), change.Seen));
        skype.CallInputStatusChangedHandlers.Bind(sdk.Calls.InputStatusChanged, (h, change) => h(Of(change.Call), change.IsActive));
        skype.CallTransferStatusChangedHandlers.Bind(sdk.Calls.TransferStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        skype.CallVideoStatusChangedHandlers.Bind(sdk.Calls.VideoStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        skype.CallVideoSendStatusChangedHandlers.Bind(sdk.Calls.VideoSendStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        skype.CallVideoReceiveStatusChangedHandlers.Bind(sdk.Calls.VideoReceiveStatusChanged, (h, change) => h(Of(change.Call), change.Status.Com()));
        skype.VoicemailStatusHandlers.Bind(sdk.Voicemails.StatusChanged,
            (h, change) => h(new VoicemailClass(session, change.Voicemail), change.Status.Com()));
    }

    private void BindSms(Sdk.Skype sdk)
    {
        skype.SmsMessageStatusChangedHandlers.Bind(sdk.Sms.StatusChanged,
            (h, change) => h(new SmsMessageClass(session, change.Message), change.Status.Com()));
        skype.SmsTargetStatusChangedHandlers.Bind(
            sdk.Sms.TargetsChanged,
            change => change.Targets.Select(target => (change.Message, Target: target)),
            (h, change) => h(new SmsTargetClass(new SmsMessageClass(session, change.Message), change.Target.Number), change.Target.Status.Com()));
        skype.FileTransferStatusChangedHandlers.Bind(sdk.FileTransfers.StatusChanged,
            (h, change) => h(new FileTransferObject(session, change.Transfer), change.Status.Com()));
    }

    private void BindApplications(Sdk.Skype sdk)
    {
        skype.ApplicationConnectingHandlers.Bind(sdk.Applications.ConnectingChanged,
            (h, change) => h(Named(change.Application.Name), session.Users(change.Users)));
        skype.ApplicationStreamsHandlers.Bind(sdk.Applications.StreamsChanged,
            (h, change) => h(Named(change.Application.Name), StreamsOf(change.Application.Name, change.Streams.Select(s => s.Name))));
        skype.ApplicationSendingHandlers.Bind(sdk.Applications.SendingChanged,
            (h, change) => h(Named(change.Application.Name), StreamsOf(change.Application.Name, change.Streams.Select(s => s.Stream))));
        skype.ApplicationReceivingHandlers.Bind(sdk.Applications.ReceivedChanged,
            (h, change) => h(Named(change.Application.Name), StreamsOf(change.Application.Name, change.Streams.Select(s => s.Stream))));
        skype.ApplicationDatagramHandlers.Bind(
            sdk.Applications.DatagramReceived,
            (h, datagram) => h(
                Named(datagram.Stream.Application.Name),
                new ApplicationStreamClass(session, datagram.Stream.Application.Name, datagram.Stream.Name),
                datagram.Text));
    }

    private void BindPlugins(Sdk.Skype sdk)
    {
        skype.PluginEventClickedHandlers.Bind(sdk.Client.EventClicked, (h, clicked) => h(new PluginEventClass(session, clicked.Id)));
        skype.PluginMenuItemClickedHandlers.Bind(
            sdk.Client.MenuItemClicked,
            (h, click) => h(new PluginMenuItemClass(session, click.Item.Id), session.Users(click.Users), click.Context.Com(), click.ContextId));
    }

    // Searches of other kinds end by the same stream.
    private (int Cookie, UserCollection Users)[] Found(Sdk.UserSearchResult result)
        => searches.End(result.Text) is { } cookie ? [(cookie, session.Users(result.Users))] : [];

    private static (Group Group, UserCollection Users)[] WithUsers(GroupClass group) => [(group, group.Users)];

    private UserClass Of(Sdk.User user) => new(session, user);

    private CallClass Of(Sdk.Call call) => new(session, call);

    private ApplicationClass Named(string name) => new(session, name);

    private ApplicationStreamCollection StreamsOf(string application, IEnumerable<string> names)
        => ApplicationClass.Listed(session, application, names);
}
