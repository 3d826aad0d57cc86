using Skype4Net;

namespace ServerBot.Access;

/// <summary>Says whether somebody may use the server.</summary>
internal interface IAccessPolicy
{
    ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken);
}

/// <summary>Who is in the contact list.</summary>
internal sealed class ContactsOnly : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
        => await user.BuddyStatus.RefreshAsync(cancellationToken) == BuddyStatus.Friend;
}

/// <summary>Who was authorized by the server's account.</summary>
internal sealed class Authorized : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
        => await user.IsAuthorized.RefreshAsync(cancellationToken);
}

/// <summary>Who is not blocked.</summary>
internal sealed class NotBlocked : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken)
        => !await user.IsBlocked.RefreshAsync(cancellationToken);
}

/// <summary>Who is on a list of one's own.</summary>
internal sealed class Listed(IEnumerable<string> handles) : IAccessPolicy
{
    private readonly HashSet<string> _handles = new(handles, StringComparer.OrdinalIgnoreCase);

    public ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken) => ValueTask.FromResult(_handles.Contains(user.Handle));
}

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
