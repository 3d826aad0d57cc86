using Skype4Net;

namespace ServerBot.Access;

/// <summary>Says whether somebody may use the server.</summary>
internal interface IAccessPolicy
{
    ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken);
}
