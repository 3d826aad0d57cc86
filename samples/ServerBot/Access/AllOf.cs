using Skype4Net;

namespace ServerBot.Access;

/// <summary>Whom all of several policies allow; they are asked in turn, until one says no.</summary>
internal sealed class AllOf(IReadOnlyList<IAccessPolicy> policies) : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
    {
        foreach (IAccessPolicy policy in policies)
        {
            if (!await policy.AllowsAsync(user, cancellationToken))
                return false;
        }

        return true;
    }
}
