using System.Diagnostics.CodeAnalysis;

namespace Skype4Net;

/// <summary>
/// Handlers as methods to override: <c>skype.Use(new MyHandlers())</c>. They are called one at a time, in the order in which things
/// happened, each when the one before has ended; what one throws is told on <see cref="ISkype.HandlerErrors"/> and stops nothing.
/// Only what is overridden is listened to.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The subscription belongs to who put the handlers to use; they dispose it.")]
public abstract class SkypeEventHandler
{
    private readonly Lock _gate = new();
    private HandlerSubscriptions? _subscriptions;

    /// <summary>The client that these handlers serve; set before the first call.</summary>
    /// <exception cref="InvalidOperationException">They serve none yet.</exception>
    protected ISkype Skype
    {
        get => field ?? throw new InvalidOperationException("These handlers serve no client yet: call skype.Use(handlers) first.");
        private set;
    }

    /// <summary>A message from somebody else: each once, whatever the client does.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default) => default;

    /// <summary>A call comes in: each once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnIncomingCallAsync(Call call, CancellationToken cancellationToken = default) => default;

    /// <summary>The client is back after a loss.</summary>
    /// <param name="reattachment">What may have been missed.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnReattachedAsync(Reattachment reattachment, CancellationToken cancellationToken = default) => default;

    /// <summary>Users are being connected to by an application, or not any more.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnApplicationConnectingAsync(ApplicationConnectingChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>A datagram came over an application.</summary>
    /// <param name="datagram">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnApplicationDatagramAsync(ApplicationDatagram datagram, CancellationToken cancellationToken = default) => default;

    /// <summary>Data of an application waits to be read.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnApplicationReceivingAsync(ApplicationReceivedChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>Data of an application is on its way, or has arrived.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnApplicationSendingAsync(ApplicationSendingChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The streams of an application changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnApplicationStreamsAsync(ApplicationStreamsChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>A search of the directory ended.</summary>
    /// <param name="result">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnUserSearchFinishedAsync(UserSearchResult result, CancellationToken cancellationToken = default) => default;

    /// <summary>The attachment changed.</summary>
    /// <param name="status">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnAttachmentStatusAsync(AttachmentStatus status, CancellationToken cancellationToken = default) => default;

    /// <summary>The automatic change of status was turned on or off.</summary>
    /// <param name="isOn">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnAutoAwayAsync(bool isOn, CancellationToken cancellationToken = default) => default;

    /// <summary>The other side of a call pressed a key.</summary>
    /// <param name="received">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallDtmfReceivedAsync(DtmfReceived received, CancellationToken cancellationToken = default) => default;

    /// <summary>The history of calls changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallHistoryAsync(HistoryChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>Redirected input of a call started or ended.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallInputStatusChangedAsync(CallInputChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>A missed call was acknowledged.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallSeenStatusChangedAsync(CallSeenChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The state of a call changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallStatusAsync(CallStatusChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The leg to whom a call is being transferred changed its state.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallTransferStatusChangedAsync(CallTransferChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The other side's video changed its state.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallVideoReceiveStatusChangedAsync(VideoStreamChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>Our video changed its state.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallVideoSendStatusChangedAsync(VideoStreamChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>What video a call could have changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCallVideoStatusChangedAsync(CallVideoChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>A member's role was set.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnChatMemberRoleChangedAsync(ChatMemberRoleChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The members of a chat changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnChatMembersChangedAsync(ChatMembersChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>A chat's window was opened or closed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnChatWindowStateAsync(ChatWindowChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The state of the client's main window changed.</summary>
    /// <param name="state">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnClientWindowStateAsync(WindowState state, CancellationToken cancellationToken = default) => default;

    /// <summary>A command was sent.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCommandSentAsync(WireMessage message, CancellationToken cancellationToken = default) => default;

    /// <summary>The client's connection to its network changed.</summary>
    /// <param name="status">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnConnectionStatusAsync(ConnectionStatus status, CancellationToken cancellationToken = default) => default;

    /// <summary>The selection in the contact list changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnContactsFocusedAsync(ContactsFocusChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The client answered a command with an error.</summary>
    /// <param name="failure">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnCommandFailedAsync(CommandFailure failure, CancellationToken cancellationToken = default) => default;

    /// <summary>The state of a file transfer changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnFileTransferStatusChangedAsync(FileTransferStatusChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>A group was deleted.</summary>
    /// <param name="deleted">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnGroupDeletedAsync(GroupDeleted deleted, CancellationToken cancellationToken = default) => default;

    /// <summary>A group's members are shown or hidden.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnGroupExpandedAsync(GroupExpandedChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The members of a group changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnGroupUsersAsync(GroupUsersChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>A group is shown or hidden.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnGroupVisibleAsync(GroupVisibleChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The history of chats was cleared or changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnMessageHistoryAsync(HistoryChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The state of a message changed: the raw story, in which the client may tell the same twice.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnMessageStatusAsync(MessageStatusChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The microphone was turned off or on.</summary>
    /// <param name="isOn">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnMuteAsync(bool isOn, CancellationToken cancellationToken = default) => default;

    /// <summary>A notification came, as raw text.</summary>
    /// <param name="text">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnNotificationAsync(string text, CancellationToken cancellationToken = default) => default;

    /// <summary>The presence of a user changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnOnlineStatusAsync(OnlineStatusChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>An event that this program shows was clicked.</summary>
    /// <param name="clicked">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnPluginEventClickedAsync(PluginEvent clicked, CancellationToken cancellationToken = default) => default;

    /// <summary>A menu item of this program was clicked.</summary>
    /// <param name="click">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnPluginMenuItemClickedAsync(MenuItemClicked click, CancellationToken cancellationToken = default) => default;

    /// <summary>A reply came.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnReplyReceivedAsync(WireMessage message, CancellationToken cancellationToken = default) => default;

    /// <summary>Silent mode was granted, or ended.</summary>
    /// <param name="isOn">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnSilentModeStatusChangedAsync(bool isOn, CancellationToken cancellationToken = default) => default;

    /// <summary>The state of an SMS changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnSmsMessageStatusChangedAsync(SmsStatusChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>How an SMS stands at its numbers changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnSmsTargetStatusChangedAsync(SmsTargetsChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>Somebody asks for our authorization.</summary>
    /// <param name="request">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnUserAuthorizationRequestReceivedAsync(AuthorizationRequest request, CancellationToken cancellationToken = default) => default;

    /// <summary>A mood message changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnUserMoodAsync(MoodChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The status of the signed-in user changed.</summary>
    /// <param name="status">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnUserStatusAsync(UserStatus status, CancellationToken cancellationToken = default) => default;

    /// <summary>The state of a voicemail changed.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnVoicemailStatusAsync(VoicemailStatusChange change, CancellationToken cancellationToken = default) => default;

    /// <summary>The wallpaper changed.</summary>
    /// <param name="path">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the handlers are taken off.</param>
    public virtual ValueTask OnWallpaperChangedAsync(string path, CancellationToken cancellationToken = default) => default;

    /// <summary>Sets the client, for an object that is called by a <see cref="HandlerRunner"/>.</summary>
    internal void SetClient(ISkype skype) => Skype = skype;

    /// <summary>Subscribes the methods to a client's events, unless they are already.</summary>
    internal HandlerSubscriptions Serve(ISkype skype)
    {
        lock (_gate)
        {
            Skype = skype;
            return _subscriptions is { IsDisposed: false } current && ReferenceEquals(current.Source, skype)
                ? current
                : _subscriptions = new HandlerSubscriptions(skype, this);
        }
    }
}
