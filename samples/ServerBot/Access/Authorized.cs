using Skype4Net;

namespace ServerBot.Access;

/// <summary>Who was authorized by the server's account.</summary>
internal sealed class Authorized : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
        => await user.IsAuthorized.RefreshAsync(cancellationToken);
}
