using Skype4Net;

namespace ServerBot.Access;

/// <summary>Asks the policy of the settings, and tells whom it has refused.</summary>
internal sealed class AccessGuard(IAccessPolicy policy, string refusal, Action<string> notify)
{
    /// <summary>What others are told; null for nothing.</summary>
    public string? Refusal => refusal.Length > 0 ? refusal : null;

    public async ValueTask<bool> LetsInAsync(User user, CancellationToken cancellationToken)
    {
        if (await policy.AllowsAsync(user, cancellationToken))
            return true;
        notify($"access: {user.Handle} was refused");
        return false;
    }
}
