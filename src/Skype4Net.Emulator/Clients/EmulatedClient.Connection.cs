using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>Losing the network and coming back: what is done meanwhile happens at the return, as the real client had it.</content>
public sealed partial class EmulatedClient
{
    private bool _isCatchingUp;

    internal bool IsConnectedToNetwork => ConnectionStatus == ConnectionStatus.Online;

    /// <summary>Does something that others see: now, or when the network is back.</summary>
    internal void WhenConnected(Action act)
    {
        if (IsConnectedToNetwork)
            act();
        else
            Store.Outbox.Enqueue(act);
    }

    /// <summary>
    /// Changes a field of the own profile by its name on the wire: at once for the own programs, for others when there is a network.
    /// </summary>
    internal void Publish(string field, string value)
    {
        if (IsConnectedToNetwork)
        {
            _session.SetProfile(field, value);
            return;
        }

        Store.Unpublished[field] = value;
        OnProfile(new ProfileChanged(default, Me, field, value));
    }

    /// <summary>Changes the own picture, for others when there is a network; null for none.</summary>
    internal void PublishAvatar(byte[]? picture)
    {
        if (IsConnectedToNetwork)
            _session.SetAvatar(picture);
        else
            Store.UnpublishedAvatar = new UnpublishedAvatar(picture);
    }

    /// <summary>Somebody's picture, or null; of our own also what is not published yet.</summary>
    internal byte[]? AvatarOf(Identity who) => who == Me && Store.UnpublishedAvatar is { } own ? own.Picture : _session.AvatarOf(who);

    /// <summary>Whether something more can wait for the network; it need not wait while there is one.</summary>
    internal bool HasRoomToWait => IsConnectedToNetwork || Store.Outbox.Count < Options.Limits.Waiting;

    /// <summary>Changes a chat of several, now or at the return. False when we may not.</summary>
    internal bool Change(ChatRecord chat, RoomChange change)
    {
        if (IsConnectedToNetwork)
            return _session.Change(chat.Key, change);
        if (chat.Room is null || !HasRoomToWait || !RoomRules.May(chat.Room, Me, change))
            return false;
        Store.Outbox.Enqueue(() => _session.Change(chat.Key, change));
        return true;
    }

    /// <summary>Adds people to a chat, now or at the return; a dialog becomes a chat of several. False when we may not.</summary>
    internal bool AddMembers(ChatRecord chat, IReadOnlyList<Identity> who)
    {
        if (!HasRoomToWait)
            return false;
        if (chat.Room is null && chat.Partner is { } partner)
        {
            WhenConnected(() =>
            {
                chat.Room = _session.OpenDialog(chat.Key, partner);
                _session.Change(chat.Key, new RoomChange.Add(who));
            });
            return true;
        }

        return Change(chat, new RoomChange.Add(who));
    }

    /// <summary>Edits a message, for others when there is a network. False when we may not.</summary>
    internal bool Edit(MessageRecord message, string body)
    {
        if (!MayEdit(message))
            return false;
        NetworkMessage sent = message.Message;
        if (IsConnectedToNetwork)
            return _session.Edit(sent.Conversation, sent.Key, body);
        if (message.Status == ChatMessageStatus.Sending)
        {
            // Nobody has it yet, so it goes out as it is then.
            message.Body = body;
            Notify(ChatMessageProperties.Body, IdOf(message), body);
            return true;
        }

        if (!HasRoomToWait)
            return false;
        OnEdit(new MessageEdited(default, sent.Conversation, sent.Key, Me, Time.GetUtcNow(), body));
        Store.Outbox.Enqueue(() => _session.Edit(sent.Conversation, sent.Key, body));
        return true;
    }

    private void Disconnect()
    {
        if (!IsConnectedToNetwork)
            return;
        DropDesks();
        ConnectionStatus = ConnectionStatus.Offline;
        UserStatus = UserStatus.Offline;
        _session.Dispose();
        Groups.RecountAllLater();
        Notify(ClientProperties.ConnectionStatus, "", ConnectionStatus.Offline);
        Notify(ClientProperties.UserStatus, "", UserStatus.Offline);
        foreach (Identity who in _session.Contacts)
        {
            _notifiedPresence[who] = OnlineStatus.Offline;
            Notify(UserProperties.OnlineStatus, who.Value, OnlineStatus.Offline);
        }
    }

    private void Connect(UserStatus status)
    {
        if (IsConnectedToNetwork)
            return;
        ConnectionStatus = ConnectionStatus.Connecting;
        Notify(ClientProperties.ConnectionStatus, "", ConnectionStatus.Connecting);
        UserStatus = status;
        _session = _network.LogIn(Handle, _password, Store.Cursor);
        _session.SetPresence(status);
        ConnectionStatus = ConnectionStatus.Online;
        Notify(ClientProperties.ConnectionStatus, "", ConnectionStatus.Online);
        Notify(ClientProperties.UserStatus, "", UserStatus);

        // What was missed comes first, so that numbers grow in the right order; then how the contacts are, and what waited here.
        _isCatchingUp = true;
        Follow(_session);
        Executor.Post(CatchUp);
    }

    private void CatchUp()
    {
        _isCatchingUp = false;
        if (!IsConnectedToNetwork)
            return;
        foreach (Identity who in _session.Contacts)
            OnPresence(new PresenceChanged(default, who, _session.PresenceOf(who), Time.GetUtcNow()));
        foreach ((string field, string value) in Store.Unpublished.ToArray())
            _session.SetProfile(field, value);
        Store.Unpublished.Clear();
        if (Store.UnpublishedAvatar is { } avatar)
            _session.SetAvatar(avatar.Picture);
        Store.UnpublishedAvatar = null;
        foreach (MessageRecord waiting in Store.Messages.Values.Where(m => m is { Status: ChatMessageStatus.Sending, IsHidden: false }).ToArray())
            _session.Send(waiting.Message with { Body = waiting.Body });
        while (IsConnectedToNetwork && Store.Outbox.TryDequeue(out Action? act))
            act();
    }
}
