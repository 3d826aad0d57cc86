namespace Skype4Net.Commands;

/// <summary>Somebody in a chat. Case does not count in Skype names; it does in the names of chats.</summary>
internal readonly struct PersonInChat(string chat, string handle) : IEquatable<PersonInChat>
{
    public string Chat { get; } = chat;

    public string Handle { get; } = handle;

    public bool Equals(PersonInChat other) => Chat == other.Chat && Handle.Equals(other.Handle, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is PersonInChat other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Chat, StringComparer.OrdinalIgnoreCase.GetHashCode(Handle));
}
