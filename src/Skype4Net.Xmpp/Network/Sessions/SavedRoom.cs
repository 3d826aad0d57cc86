namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>A room to come back to.</summary>
/// <param name="Key">Its key at the client.</param>
/// <param name="Address">Its address; another than the key where the room was named before its service was known.</param>
/// <param name="Nickname">Our name in it.</param>
/// <param name="Password">What it asks for; empty for none.</param>
/// <param name="CreatedAt">When it came to be, as far as known.</param>
/// <param name="FirstCursor">The place in its archive where we entered it; empty where it has none.</param>
internal sealed record SavedRoom(
    string Key, Jid Address, string Nickname, string Password, DateTimeOffset CreatedAt, string FirstCursor)
{
    public override string ToString() => $"SavedRoom {{ Key = {Key}, Address = {Address} }}";
}
