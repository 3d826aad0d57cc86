namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>A room that the account's clients know of.</summary>
/// <param name="Room">Its address.</param>
/// <param name="Nickname">Our name in it; empty for the client's own choice.</param>
/// <param name="Password">What it asks for; empty for none.</param>
/// <param name="IsEntered">Whether clients enter it by themselves.</param>
internal sealed record Bookmark(Jid Room, string Nickname, string Password, bool IsEntered)
{
    public override string ToString() => $"Bookmark {{ Room = {Room}, IsEntered = {IsEntered} }}";
}
