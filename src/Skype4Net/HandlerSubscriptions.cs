using System.Reactive.Disposables;
using System.Reactive.Linq;
using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>One queue for all methods of a handler object, so that they are called one at a time and in order.</summary>
internal sealed class HandlerSubscriptions : IDisposable
{
    private readonly HandlerLoop<Func<CancellationToken, ValueTask>> _loop;
    private readonly CompositeDisposable _subscriptions = [];

    public HandlerSubscriptions(ISkype skype, SkypeEventHandler handler)
    {
        Source = skype;
        _loop = new OrderedHandler<Func<CancellationToken, ValueTask>>((call, cancellationToken) => call(cancellationToken), handler.GetType().Name);
        _loop.Start(Observable.Never<Func<CancellationToken, ValueTask>>());
        var wire = new WireEvents(skype);
        On(skype.Chats.MessageReceived, handler.OnMessageReceivedAsync);
        On(skype.Calls.Incoming, handler.OnIncomingCallAsync);
        On(skype.Reattached, handler.OnReattachedAsync);
        On(skype.Applications.ConnectingChanged, handler.OnApplicationConnectingAsync);
        On(skype.Applications.DatagramReceived, handler.OnApplicationDatagramAsync);
        On(skype.Applications.ReceivedChanged, handler.OnApplicationReceivingAsync);
        On(skype.Applications.SendingChanged, handler.OnApplicationSendingAsync);
        On(skype.Applications.StreamsChanged, handler.OnApplicationStreamsAsync);
        On(skype.Contacts.SearchFinished, handler.OnUserSearchFinishedAsync);
        On(skype.AttachmentStatusChanged, handler.OnAttachmentStatusAsync);
        On(skype.Settings.AutoAway, handler.OnAutoAwayAsync);
        On(skype.Calls.DtmfReceived, handler.OnCallDtmfReceivedAsync);
        On(skype.Calls.HistoryChanged, handler.OnCallHistoryAsync);
        On(skype.Calls.InputStatusChanged, handler.OnCallInputStatusChangedAsync);
        On(skype.Calls.SeenChanged, handler.OnCallSeenStatusChangedAsync);
        On(skype.Calls.StatusChanged, handler.OnCallStatusAsync);
        On(skype.Calls.TransferStatusChanged, handler.OnCallTransferStatusChangedAsync);
        On(skype.Calls.VideoReceiveStatusChanged, handler.OnCallVideoReceiveStatusChangedAsync);
        On(skype.Calls.VideoSendStatusChanged, handler.OnCallVideoSendStatusChangedAsync);
        On(skype.Calls.VideoStatusChanged, handler.OnCallVideoStatusChangedAsync);
        On(skype.Chats.MemberRoleChanged, handler.OnChatMemberRoleChangedAsync);
        On(skype.Chats.MembersChanged, handler.OnChatMembersChangedAsync);
        On(skype.Chats.WindowChanged, handler.OnChatWindowStateAsync);
        On(skype.Client.WindowState, handler.OnClientWindowStateAsync);
        On(wire.Sent, handler.OnCommandSentAsync);
        On(skype.ConnectionStatus, handler.OnConnectionStatusAsync);
        On(skype.Client.ContactsFocused, handler.OnContactsFocusedAsync);
        On(wire.Failures, handler.OnCommandFailedAsync);
        On(skype.FileTransfers.StatusChanged, handler.OnFileTransferStatusChangedAsync);
        On(skype.Groups.Deleted, handler.OnGroupDeletedAsync);
        On(skype.Groups.ExpandedChanged, handler.OnGroupExpandedAsync);
        On(skype.Groups.UsersChanged, handler.OnGroupUsersAsync);
        On(skype.Groups.VisibleChanged, handler.OnGroupVisibleAsync);
        On(skype.Client.MessageHistoryChanged, handler.OnMessageHistoryAsync);
        On(skype.Chats.MessageStatusChanged, handler.OnMessageStatusAsync);
        On(skype.Settings.Mute, handler.OnMuteAsync);
        On(skype.Notifications, handler.OnNotificationAsync);
        On(skype.Contacts.OnlineStatusChanged, handler.OnOnlineStatusAsync);
        On(skype.Client.EventClicked, handler.OnPluginEventClickedAsync);
        On(skype.Client.MenuItemClicked, handler.OnPluginMenuItemClickedAsync);
        On(wire.Replies, handler.OnReplyReceivedAsync);
        On(skype.Settings.SilentMode, handler.OnSilentModeStatusChangedAsync);
        On(skype.Sms.StatusChanged, handler.OnSmsMessageStatusChangedAsync);
        On(skype.Sms.TargetsChanged, handler.OnSmsTargetStatusChangedAsync);
        On(skype.Contacts.AuthorizationRequested, handler.OnUserAuthorizationRequestReceivedAsync);
        On(skype.Contacts.MoodChanged, handler.OnUserMoodAsync);
        On(skype.UserStatus, handler.OnUserStatusAsync);
        On(skype.Voicemails.StatusChanged, handler.OnVoicemailStatusAsync);
        On(skype.Settings.Wallpaper, handler.OnWallpaperChangedAsync);
    }

    /// <summary>The client whose events they are.</summary>
    public ISkype Source { get; }

    public bool IsDisposed => _subscriptions.IsDisposed;

    public void Dispose()
    {
        _subscriptions.Dispose();
        _loop.Dispose();
    }

    // What is not overridden costs nothing: its stream stays without an observer.
    private void On<T>(IObservable<T> source, Func<T, CancellationToken, ValueTask> method)
    {
        if (method.Method.DeclaringType != typeof(SkypeEventHandler))
            _subscriptions.Add(source.Subscribe(new QueuingObserver<T>(
                value => _loop.OnNext(cancellationToken => method(value, cancellationToken)))));
    }

    private sealed class QueuingObserver<T>(Action<T> onNext) : IObserver<T>, IQueuingObserver
    {
        public void OnNext(T value) => onNext(value);

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }
}
