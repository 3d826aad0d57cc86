namespace Skype4Net;

/// <summary>The rules of a chat: the bitmap <c>CHAT OPTIONS</c>, protocol 7. The numbers are those of the wire.</summary>
[Flags]
public enum ChatOptions
{
    /// <summary>No option is on.</summary>
    None = 0,
    /// <summary>New people may join.</summary>
    JoiningEnabled = 1,
    /// <summary>Who joins must be accepted by a master.</summary>
    JoinersBecomeApplicants = 2,
    /// <summary>Who joins may only read until promoted.</summary>
    JoinersBecomeListeners = 4,
    /// <summary>Newcomers see what was said before (at most 400 messages or two weeks).</summary>
    HistoryDisclosed = 8,
    /// <summary>Members with the role <see cref="ChatRole.User"/> may only read.</summary>
    UsersAreListeners = 16,
    /// <summary>Members with the role <see cref="ChatRole.User"/> cannot change topic and picture.</summary>
    TopicAndPictureLockedForUsers = 32,
}
