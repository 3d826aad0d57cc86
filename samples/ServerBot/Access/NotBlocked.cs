using Skype4Net;

namespace ServerBot.Access;

/// <summary>Who is not blocked.</summary>
internal sealed class NotBlocked : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
        => !await user.IsBlocked.RefreshAsync(cancellationToken);
}
