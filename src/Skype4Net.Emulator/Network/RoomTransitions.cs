using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Network;

/// <summary>
/// What a change makes of a room, and the message that it leaves there: the same at the network and at the client that has asked for it.
/// </summary>
internal static class RoomTransitions
{
    /// <summary>The message that tells of a change; null for those that leave none.</summary>
    /// <param name="room">The room.</param>
    /// <param name="change">The change.</param>
    /// <param name="key">The key of the request, which the message has too.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="at">When.</param>
    public static NetworkMessage? MessageOf(ConversationKey room, RoomChange change, RequestKey key, Identity by, DateTimeOffset at)
    {
        var message = new NetworkMessage(room, new MessageKey(key.Value), by, at, ChatMessageType.Unknown, "");
        return change switch
        {
            RoomChange.Topic topic => message with { Type = ChatMessageType.SetTopic, Body = XmlText.Strip(topic.Xml) },
            RoomChange.Guidelines guidelines => message with { Type = ChatMessageType.SetGuidelines, Body = guidelines.Text },
            RoomChange.Options options => message with { Type = ChatMessageType.SetOptions, Options = options.Value },
            RoomChange.Role role => message with { Type = ChatMessageType.SetRole, Role = role.Value, Users = [role.Who] },
            RoomChange.Add add => message with { Type = ChatMessageType.AddedMembers, Users = add.Who },
            RoomChange.Kick kick => message with { Type = kick.Ban ? ChatMessageType.KickBanned : ChatMessageType.Kicked, Users = kick.Who },
            RoomChange.Leave => message with { Type = ChatMessageType.Left },
            _ => null,
        };
    }

    /// <summary>The room after a change; of a new password, only its hint is seen.</summary>
    /// <param name="room">The room before.</param>
    /// <param name="change">The change.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="isOnline">Whether somebody's client is connected.</param>
    public static RoomState Next(RoomState room, RoomChange change, Identity by, Func<Identity, bool> isOnline) => change switch
    {
        RoomChange.Topic topic => room with { TopicXml = topic.Xml },
        RoomChange.Guidelines guidelines => room with { Guidelines = guidelines.Text },
        RoomChange.Description description => room with { Description = description.Text },
        RoomChange.Options options => room with { Options = options.Value },
        RoomChange.Password password => room with { PasswordHint = password.Hint, HasPassword = password.Word.Length > 0 },
        RoomChange.Role role => room.With(room.Find(role.Who)! with { Role = role.Value }),
        RoomChange.Add add => Add(room, add.Who, isOnline),
        RoomChange.Kick kick => Remove(room, kick),
        RoomChange.Leave => room.Without(by),
        RoomChange.Disband => room with { IsDisbanded = true, Members = [] },
        _ => room,
    };

    private static RoomState Add(RoomState room, IReadOnlyList<Identity> added, Func<Identity, bool> isOnline)
    {
        RoomState grown = added.Aggregate(room, (r, who) => r.With(new RoomMember(who, r.Find(who)?.Role ?? ChatRole.User, isOnline(who))));
        return grown with { Applicants = [.. room.Applicants.Except(added)], Banned = room.Banned.Except(added).ToHashSet() };
    }

    private static RoomState Remove(RoomState room, RoomChange.Kick kick)
    {
        RoomState smaller = kick.Who.Aggregate(room, (r, who) => r.Without(who));
        return kick.Ban ? smaller with { Banned = room.Banned.Concat(kick.Who).ToHashSet() } : smaller;
    }
}
