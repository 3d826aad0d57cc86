namespace Skype4Net.Emulator.Network;

/// <summary>A room at one moment. Immutable, so an event can carry it.</summary>
/// <param name="Key">The room.</param>
/// <param name="Creator">Who made it.</param>
/// <param name="CreatedAt">When.</param>
public sealed record RoomState(ConversationKey Key, Identity Creator, DateTimeOffset CreatedAt)
{
    /// <summary>The dialog that it was made of and takes the place of at the two who were in that; null for a room from the start.</summary>
    public ConversationKey? Dialog { get; init; }

    /// <summary>Who is in it, in the order of coming.</summary>
    public IReadOnlyList<RoomMember> Members { get; init; } = [];

    /// <summary>Who asks to be let in (<c>APPLICANTS</c>).</summary>
    public IReadOnlyList<Identity> Applicants { get; init; } = [];

    /// <summary>Who cannot come back, as far as the network tells it.</summary>
    public IReadOnlySet<Identity> Banned { get; init; } = new HashSet<Identity>();

    /// <summary>The topic with its markup; empty for none.</summary>
    public string TopicXml { get; init; } = "";

    /// <summary>The guidelines; empty for none.</summary>
    public string Guidelines { get; init; } = "";

    /// <summary>The description; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>What is told of the password; empty for nothing.</summary>
    public string PasswordHint { get; init; } = "";

    /// <summary>Whether who joins must know a password, as far as the network tells it.</summary>
    public bool HasPassword { get; init; }

    /// <summary>The options.</summary>
    public ChatOptions Options { get; init; } = ChatOptions.JoiningEnabled | ChatOptions.HistoryDisclosed;

    /// <summary>Whether it was ended for all.</summary>
    public bool IsDisbanded { get; init; }

    /// <summary>The member, or null.</summary>
    /// <param name="who">Who.</param>
    public RoomMember? Find(Identity who) => Members.FirstOrDefault(m => m.Who == who);

    /// <summary>The role of a member; <see cref="ChatRole.Unknown"/> for anybody else.</summary>
    /// <param name="who">Who.</param>
    public ChatRole RoleOf(Identity who) => Find(who)?.Role ?? ChatRole.Unknown;

    internal RoomState With(RoomMember member)
        => this with { Members = Find(member.Who) is null ? [.. Members, member] : [.. Members.Select(m => m.Who == member.Who ? member : m)] };

    internal RoomState Without(Identity who) => this with { Members = [.. Members.Where(m => m.Who != who)] };

    /// <summary>The key of the room and its topic.</summary>
    public override string ToString() => $"RoomState {{ Key = {Key.Value}, Topic = {TopicXml} }}";
}
