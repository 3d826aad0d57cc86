namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>Somebody in a room.</summary>
/// <param name="Nickname">The name in the room.</param>
/// <param name="Address">Who it really is; null when the room does not tell.</param>
/// <param name="Affiliation"><c>owner</c>, <c>admin</c>, <c>member</c>, <c>outcast</c> or <c>none</c>: the standing that lasts.</param>
/// <param name="Role"><c>moderator</c>, <c>participant</c>, <c>visitor</c> or <c>none</c>: what may be done now.</param>
/// <param name="IsMe">Whether it is this client.</param>
internal sealed record RoomOccupant(string Nickname, Jid? Address, string Affiliation, string Role, bool IsMe);
