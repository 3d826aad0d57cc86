namespace Skype4Net.Commands;

/// <summary>
/// What the client says of a person, asked at most once for a call: preconditions never trust the cache, and help checks many of them.
/// </summary>
internal sealed class SenderFacts(User sender)
{
    private BuddyStatus? _buddyStatus;

    public async ValueTask<BuddyStatus> BuddyStatusAsync(CancellationToken cancellationToken)
        => _buddyStatus ??= await sender.BuddyStatus.RefreshAsync(cancellationToken).ConfigureAwait(false);
}
