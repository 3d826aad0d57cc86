using System.Reactive.Disposables;
using System.Reactive.Linq;
using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>Calls a method of a handler object that it has got for this one call.</summary>
internal delegate ValueTask HandlerRunner(Func<SkypeEventHandler, ValueTask> call, CancellationToken cancellationToken);

/// <summary>One queue for all methods of a handler object, so that they are called one at a time and in order.</summary>
internal sealed class HandlerSubscriptions : IHandlerSubscription
{
    private readonly HandlerLoop<Func<CancellationToken, ValueTask>> _loop;
    private readonly CompositeDisposable _subscriptions = [];
    private readonly SkypeEventHandler _handler;
    private readonly HandlerRunner? _runner;

    /// <param name="skype">The client.</param>
    /// <param name="handler">The handlers. With a runner it only shows which methods are overridden; none is called on it.</param>
    /// <param name="runner">Brings an object for each call; null where the handler itself is called.</param>
    public HandlerSubscriptions(ISkype skype, SkypeEventHandler handler, HandlerRunner? runner = null)
    {
        _handler = handler;
        _runner = runner;
        Source = skype;
        _loop = new HandlerLoop<Func<CancellationToken, ValueTask>>((call, cancellationToken) => call(cancellationToken), handler.GetType().Name);
        _loop.Start(Observable.Never<Func<CancellationToken, ValueTask>>());
        var wire = new WireEvents(skype);
        On(skype.Chats.MessageReceived, h => h.OnMessageReceivedAsync);
        On(skype.Calls.Incoming, h => h.OnIncomingCallAsync);
        On(skype.Reattached, h => h.OnReattachedAsync);
        On(skype.Applications.ConnectingChanged, h => h.OnApplicationConnectingAsync);
        On(skype.Applications.DatagramReceived, h => h.OnApplicationDatagramAsync);
        On(skype.Applications.ReceivedChanged, h => h.OnApplicationReceivingAsync);
        On(skype.Applications.SendingChanged, h => h.OnApplicationSendingAsync);
        On(skype.Applications.StreamsChanged, h => h.OnApplicationStreamsAsync);
        On(skype.Contacts.SearchFinished, h => h.OnUserSearchFinishedAsync);
        On(skype.AttachmentStatusChanged, h => h.OnAttachmentStatusAsync);
        On(skype.Settings.AutoAway, h => h.OnAutoAwayAsync);
        On(skype.Calls.DtmfReceived, h => h.OnCallDtmfReceivedAsync);
        On(skype.Calls.HistoryChanged, h => h.OnCallHistoryAsync);
        On(skype.Calls.InputStatusChanged, h => h.OnCallInputStatusChangedAsync);
        On(skype.Calls.SeenChanged, h => h.OnCallSeenStatusChangedAsync);
        On(skype.Calls.StatusChanged, h => h.OnCallStatusAsync);
        On(skype.Calls.TransferStatusChanged, h => h.OnCallTransferStatusChangedAsync);
        On(skype.Calls.VideoReceiveStatusChanged, h => h.OnCallVideoReceiveStatusChangedAsync);
        On(skype.Calls.VideoSendStatusChanged, h => h.OnCallVideoSendStatusChangedAsync);
        On(skype.Calls.VideoStatusChanged, h => h.OnCallVideoStatusChangedAsync);
        On(skype.Chats.MemberRoleChanged, h => h.OnChatMemberRoleChangedAsync);
        On(skype.Chats.MembersChanged, h => h.OnChatMembersChangedAsync);
        On(skype.Chats.WindowChanged, h => h.OnChatWindowStateAsync);
        On(skype.Client.WindowState, h => h.OnClientWindowStateAsync);
        On(wire.Sent, h => h.OnCommandSentAsync);
        On(skype.ConnectionStatus, h => h.OnConnectionStatusAsync);
        On(skype.Client.ContactsFocused, h => h.OnContactsFocusedAsync);
        On(wire.Failures, h => h.OnCommandFailedAsync);
        On(skype.FileTransfers.StatusChanged, h => h.OnFileTransferStatusChangedAsync);
        On(skype.Groups.Deleted, h => h.OnGroupDeletedAsync);
        On(skype.Groups.ExpandedChanged, h => h.OnGroupExpandedAsync);
        On(skype.Groups.UsersChanged, h => h.OnGroupUsersAsync);
        On(skype.Groups.VisibleChanged, h => h.OnGroupVisibleAsync);
        On(skype.Client.MessageHistoryChanged, h => h.OnMessageHistoryAsync);
        On(skype.Chats.MessageStatusChanged, h => h.OnMessageStatusAsync);
        On(skype.Settings.Mute, h => h.OnMuteAsync);
        On(skype.Notifications, h => h.OnNotificationAsync);
        On(skype.Contacts.OnlineStatusChanged, h => h.OnOnlineStatusAsync);
        On(skype.Client.EventClicked, h => h.OnPluginEventClickedAsync);
        On(skype.Client.MenuItemClicked, h => h.OnPluginMenuItemClickedAsync);
        On(wire.Replies, h => h.OnReplyReceivedAsync);
        On(skype.Settings.SilentMode, h => h.OnSilentModeStatusChangedAsync);
        On(skype.Sms.StatusChanged, h => h.OnSmsMessageStatusChangedAsync);
        On(skype.Sms.TargetsChanged, h => h.OnSmsTargetStatusChangedAsync);
        On(skype.Contacts.AuthorizationRequested, h => h.OnUserAuthorizationRequestReceivedAsync);
        On(skype.Contacts.MoodChanged, h => h.OnUserMoodAsync);
        On(skype.UserStatus, h => h.OnUserStatusAsync);
        On(skype.Voicemails.StatusChanged, h => h.OnVoicemailStatusAsync);
        On(skype.Settings.Wallpaper, h => h.OnWallpaperChangedAsync);
    }

    /// <summary>The client whose events they are.</summary>
    public ISkype Source { get; }

    public bool IsDisposed => _subscriptions.IsDisposed;

    public Task StopAsync(CancellationToken cancellationToken = default)
    {
        _subscriptions.Dispose();
        return _loop.StopAsync(cancellationToken);
    }

    public void Dispose()
    {
        _subscriptions.Dispose();
        _loop.Dispose();
    }

    // What is not overridden costs nothing: its stream stays without an observer.
    private void On<T>(IObservable<T> source, Func<SkypeEventHandler, Func<T, CancellationToken, ValueTask>> method)
    {
        Func<T, CancellationToken, ValueTask> own = method(_handler);
        if (own.Method.DeclaringType == typeof(SkypeEventHandler))
            return;
        _subscriptions.Add(source.Subscribe(_runner is null
            ? new QueuingObserver<T>(value => _loop.OnNext(cancellationToken => own(value, cancellationToken)))
            : new QueuingObserver<T>(value => _loop.OnNext(
                cancellationToken => _runner(handler => method(handler)(value, cancellationToken), cancellationToken)))));
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
