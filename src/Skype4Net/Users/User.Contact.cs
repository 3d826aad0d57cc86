using Skype4Net.Protocol;

namespace Skype4Net;

/// <content>The user as a contact of ours.</content>
public sealed partial class User
{
    /// <summary>
    /// The own name for the contact (<c>DISPLAYNAME</c>, protocol 6); empty when there is none. Setting it empty brings the full name back.
    /// </summary>
    public SettableSkypeProperty<string> DisplayName => Settable(UserProperties.DisplayName);

    /// <summary>One or two characters to call the contact by (<c>SPEEDDIAL</c>, protocol 5).</summary>
    public SettableSkypeProperty<string> SpeedDial => Settable(UserProperties.SpeedDial);

    /// <summary>
    /// Whether the user is a contact (<c>BUDDYSTATUS</c>). To change it use <see cref="RequestAuthorizationAsync"/> and
    /// <see cref="RemoveAsync"/>.
    /// </summary>
    public SkypeProperty<BuddyStatus> BuddyStatus => Property(UserProperties.BuddyStatus);

    /// <summary>Whether the user may see our status (<c>ISAUTHORIZED</c>); setting it answers an authorization request.</summary>
    public SettableSkypeProperty<bool> IsAuthorized => Settable(UserProperties.IsAuthorized);

    /// <summary>Whether the user is blocked (<c>ISBLOCKED</c>).</summary>
    public SettableSkypeProperty<bool> IsBlocked => Settable(UserProperties.IsBlocked);

    /// <summary>
    /// The text of an authorization request that waits for our answer (<c>RECEIVEDAUTHREQUEST</c>, protocol 5); empty when there is none.
    /// </summary>
    public SkypeProperty<string> ReceivedAuthRequest => Property(UserProperties.ReceivedAuthRequest);

    /// <summary>Adds the user to the contacts and asks for authorization (<c>SET USER x BUDDYSTATUS 2 text</c>, protocol 5).</summary>
    /// <param name="text">What the user reads with the request; may be empty.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task RequestAuthorizationAsync(string text = "", CancellationToken cancellationToken = default)
        => SendAsync(UserCommands.RequestAuthorization.With(Handle, text), cancellationToken);

    /// <summary>Removes the user from the contacts (<c>SET USER x BUDDYSTATUS 1</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task RemoveAsync(CancellationToken cancellationToken = default)
        => Engine.SetAsync(Entry, UserProperties.BuddyStatus, Skype4Net.BuddyStatus.DeletedFriend, cancellationToken);

    /// <summary>Saves the user's picture as a JPEG file (<c>GET USER x AVATAR 1 path</c>, protocol 7). The client writes the file.</summary>
    /// <param name="path">Where; must end in <c>.jpg</c>, in a folder that exists, and the file must not hold anything yet.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no picture (122), no such folder (121), or the file is not empty (124).</exception>
    public Task SaveAvatarAsync(string path, CancellationToken cancellationToken = default)
        => SendAsync(UserCommands.SaveAvatar.With(Handle, path), cancellationToken);
}
