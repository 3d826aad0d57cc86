namespace Skype4Net.Emulator.Network;

/// <summary>How an account stands with another.</summary>
/// <param name="Status">Whether it is a contact (<c>BUDDYSTATUS</c>).</param>
/// <param name="IsAuthorized">Whether the other may see the own presence (<c>ISAUTHORIZED</c>).</param>
/// <param name="IsBlocked">Whether nothing is heard from the other (<c>ISBLOCKED</c>).</param>
public sealed record Contact(BuddyStatus Status, bool IsAuthorized, bool IsBlocked)
{
    /// <summary>How one stands with a stranger.</summary>
    public static Contact None { get; } = new(BuddyStatus.NeverBeenFriend, false, false);

    /// <summary>Whether the other is shown in the contact list.</summary>
    public bool IsListed => Status is BuddyStatus.Friend or BuddyStatus.PendingAuthorization;
}
