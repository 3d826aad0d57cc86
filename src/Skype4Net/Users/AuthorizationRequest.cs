namespace Skype4Net;

/// <summary>Somebody asks to see our status and be a contact (<c>USER x RECEIVEDAUTHREQUEST</c>).</summary>
/// <param name="User">The user who asks.</param>
/// <param name="Text">What they say; may be empty.</param>
public sealed record AuthorizationRequest(User User, string Text)
{
    /// <summary>Lets the user see our status.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task AcceptAsync(CancellationToken cancellationToken = default) => User.IsAuthorized.SetAsync(true, cancellationToken);

    /// <summary>Turns the request down.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeclineAsync(CancellationToken cancellationToken = default) => User.IsAuthorized.SetAsync(false, cancellationToken);
}
