using Skype4Net;

namespace ServerBot.Access;

/// <summary>Who is in the contact list.</summary>
internal sealed class ContactsOnly : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
        => await user.BuddyStatus.RefreshAsync(cancellationToken) == BuddyStatus.Friend;
}
