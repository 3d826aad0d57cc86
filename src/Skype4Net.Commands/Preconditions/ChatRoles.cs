using System.Globalization;

namespace Skype4Net.Commands;

/// <summary>The order of the roles in a chat, and who has which.</summary>
internal static class ChatRoles
{
    // The first version of the protocol that has roles.
    private const int SinceProtocol = 7;

    private static readonly ChatRole[] s_descending =
        [ChatRole.Creator, ChatRole.Master, ChatRole.Helper, ChatRole.User, ChatRole.Listener, ChatRole.Applicant];

    /// <summary>Refuses a command unless a role is high enough; in dialogs, which have no roles, it is.</summary>
    /// <param name="context">The command.</param>
    /// <param name="needed">The least role.</param>
    /// <param name="role">Asks the client for the role that somebody has.</param>
    /// <param name="kind">The kind of the refusal.</param>
    /// <param name="text">What the person is told.</param>
    public static async ValueTask<Refusal?> CheckAsync(
        CommandContext context, ChatRole needed, Func<ValueTask<ChatRole>> role, string kind, CommandText text)
    {
        if (context.IsDialog)
            return null;
        if (context.Skype.Protocol < SinceProtocol)
            return new Refusal("roles-unknown", context.GetText(CommandText.RolesUnknown, context.Command.Name));
        return IsAtLeast(await role().ConfigureAwait(false), needed)
            ? null
            : new Refusal(kind, context.GetText(text, context.Command.Name, Text(needed, context)));
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

    private static bool IsAtLeast(ChatRole has, ChatRole needed)
    {
        int at = Array.IndexOf(s_descending, has);
        return at >= 0 && at <= Array.IndexOf(s_descending, needed);
    }

    private static string Text(ChatRole role, CommandContext context) => context.Skype.Convert.ToText(role, CultureOf(context.Language));

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
