namespace Skype4Net.Emulator.Network;

/// <summary>A <see cref="NetworkAccount"/> as it is kept; contacts and events are kept by themselves.</summary>
internal sealed record StoredAccount(
    string Handle, byte[] PasswordHash, IReadOnlyDictionary<string, string> Profile, UserStatus Status, DateTimeOffset? LastOnline);

/// <summary>The two of a dialog.</summary>
internal sealed record StoredDialog(Identity Opener, Identity Other);

/// <summary>A room, and what must be said to join it.</summary>
internal sealed record StoredRoom(RoomState Room, string Password);
