using Skype4Net;

namespace ServerBot.Access;

/// <summary>Whom one of several policies allows; they are asked in turn, until one says yes.</summary>
internal sealed class AnyOf(IReadOnlyList<IAccessPolicy> policies) : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
    {
        foreach (IAccessPolicy policy in policies)
        {
            if (await policy.AllowsAsync(user, cancellationToken))
                return true;
        }

        return false;
    }
}
