using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>One change of a room that we are in.</summary>
/// <param name="context">The session.</param>
/// <param name="events">Tells of it.</param>
/// <param name="room">The room.</param>
/// <param name="key">The key of the message that it leaves.</param>
internal sealed class RoomChangeRun(SessionContext context, RoomEvents events, RoomView room, MessageKey key)
{
    public MessageKey Key => key;

    public async Task<Func<ValueTask<RequestFailure>>> SetTopicAsync(string xml)
    {
        string text = XmlText.Clean(TopicText.ToText(xml));
        room.OwnTopic = (text, key);
        await context.Client.Rooms.SetSubjectAsync(room.Address, text, context.Ended).ConfigureAwait(false);
        // The room tells it to all, to us before it answers this; or refuses it, and tells nothing.
        await context.Client.Rooms.Requests.GetDescriptionAsync(room.Address, context.Ended).ConfigureAwait(false);
        return () =>
        {
            // Another's topic may have come after ours.
            bool wasTold = room.OwnTopic?.Key != key || room.Topic == text;
            if (room.OwnTopic?.Key == key)
                room.OwnTopic = null;
            return ValueTask.FromResult(wasTold ? RequestFailure.None : RequestFailure.NotPermitted);
        };
    }

    public async Task<Func<ValueTask<RequestFailure>>> SetDescriptionAsync(string text)
    {
        await ConfigureAsync(RoomConfiguration.OfDescription(text)).ConfigureAwait(false);
        return Outcome.Write(() =>
        {
            room.Description = text;
            return events.WriteAsync(room);
        });
    }

    public async Task<Func<ValueTask<RequestFailure>>> SetOptionsAsync(ChatOptions options)
    {
        await ConfigureAsync(RoomConfiguration.Of(options)).ConfigureAwait(false);
        return Outcome.Write(() =>
        {
            room.Options = options;
            return events.WriteAsync(room, key, context.Account, ChatMessageType.SetOptions, m => m with { Options = options });
        });
    }

    public async Task<Func<ValueTask<RequestFailure>>> SetPasswordAsync(string word)
    {
        await ConfigureAsync(RoomConfiguration.OfPassword(word)).ConfigureAwait(false);
        return Outcome.Write(() =>
        {
            room.Password = word;
            return events.WriteAsync(room);
        });
    }

    /// <summary>Masters are admins of the room, users and helpers its members, listeners its visitors.</summary>
    /// <param name="who">Whom.</param>
    /// <param name="role">What they are to be.</param>
    /// <param name="isUntold">Asked once, at the end: whether the room has not told of it, as of those who are not there.</param>
    public async Task<Func<ValueTask<RequestFailure>>> SetRoleAsync(Jid who, ChatRole role, Func<bool> isUntold)
    {
        XmppClient client = context.Client;
        string affiliation = role switch
        {
            ChatRole.Master => "admin",
            ChatRole.Helper or ChatRole.User or ChatRole.Listener => "member",
            _ => throw new XmppStanzaException("feature-not-implemented", "cancel", "Rooms have no such role."),
        };
        await client.Rooms.Requests.SetAffiliationAsync(room.Address, who, affiliation, "", context.Ended).ConfigureAwait(false);
        if (room.NicknameOf(who) is { } nickname && role != ChatRole.Master)
        {
            string word = role == ChatRole.Listener ? "visitor" : "participant";
            await client.Rooms.Requests.SetRoleAsync(room.Address, nickname, word, "", context.Ended).ConfigureAwait(false);
        }


        return Outcome.Write(() =>
        {
            room.SetAffiliation(who, affiliation);
            return !isUntold() ? ValueTask.CompletedTask : events.WriteAsync(room, key, context.Account, ChatMessageType.SetRole,
                m => m with { Users = [context.IdentityOf(who)], Role = role });
        });
    }

    public async Task<Func<ValueTask<RequestFailure>>> LeaveAsync()
    {
        XmppClient client = context.Client;
        await client.Rooms.LeaveAsync(room.Address, context.Ended).ConfigureAwait(false);
        await client.ReachAsync(() => ValueTask.CompletedTask, context.Ended).ConfigureAwait(false);
        return Outcome.Done;
    }

    private Task ConfigureAsync(IReadOnlyDictionary<string, string> values)
        => context.Client.Rooms.Requests.ConfigureAsync(room.Address, values, context.Ended);
}
