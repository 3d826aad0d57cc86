using Skype4Net;

namespace ServerBot.Access;

/// <summary>Who is on a list of one's own.</summary>
internal sealed class Listed(IEnumerable<string> handles) : IAccessPolicy
{
    private readonly HashSet<string> _handles = new(handles, StringComparer.OrdinalIgnoreCase);

    public ValueTask<bool> AllowsAsync(User user, CancellationToken cancellationToken) => ValueTask.FromResult(_handles.Contains(user.Handle));
}
