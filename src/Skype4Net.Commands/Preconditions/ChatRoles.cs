using System.Globalization;

namespace Skype4Net.Commands;

/// <summary>The order of the roles in a chat, and who has which.</summary>
internal static class ChatRoles
{
    /// <summary>The first version of the protocol that has roles.</summary>
    public const int SinceProtocol = 7;

    private static readonly ChatRole[] s_descending =
        [ChatRole.Creator, ChatRole.Master, ChatRole.Helper, ChatRole.User, ChatRole.Listener, ChatRole.Applicant];

    public static bool IsAtLeast(ChatRole has, ChatRole needed)
    {
        int at = Array.IndexOf(s_descending, has);
        return at >= 0 && at <= Array.IndexOf(s_descending, needed);
    }

    /// <summary>The role of a person; <see cref="ChatRole.Unknown"/> for who is no member.</summary>
    public static async ValueTask<ChatRole> OfAsync(Chat chat, User person, CancellationToken cancellationToken)
    {
        IReadOnlyList<ChatMember> members = await chat.MemberObjects.GetAsync(cancellationToken).ConfigureAwait(false);
        foreach (ChatMember member in members)
        {
            if (await member.User.GetAsync(cancellationToken).ConfigureAwait(false) == person)
                return await member.Role.RefreshAsync(cancellationToken).ConfigureAwait(false);
        }

        return ChatRole.Unknown;
    }

    public static string Text(ChatRole role, CommandContext context) => context.Skype.Convert.ToText(role, CultureOf(context.Language));

    // A program without culture data knows no culture but the invariant one.
    private static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
