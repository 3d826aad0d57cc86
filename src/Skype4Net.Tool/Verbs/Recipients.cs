using System.CommandLine;
using Skype4Net.Playground.Commands;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Verbs;

/// <summary>Finds who or what was meant: contacts by handle or name, chats by name or title.</summary>
internal static class Recipients
{
    /// <summary>Takes a name as it is, also that of somebody who is no contact.</summary>
    public static readonly Option<bool> Stranger = new("--stranger")
    {
        Description = "Take the name as it is written: somebody who is no contact, although a contact has a similar name.",
    };

    /// <summary>The handle of the contact with this handle or name; a name that is like no contact's is taken for a stranger's handle.</summary>
    /// <exception cref="UsageException">Several contacts have the name, or a contact with a similar one was probably meant.</exception>
    public static async Task<string> HandleAsync(this SkypeRun run, string given, CancellationToken cancellationToken)
        => await FindContactAsync(run, given, cancellationToken).ConfigureAwait(false)
            ?? (given.Contains(' ', StringComparison.Ordinal) ? throw new UsageException($"There is no contact \"{given}\".") : given);

    /// <summary>The chat of a name: that of a contact, or one by its own name (it begins with #), or by its title.</summary>
    /// <param name="run">The client.</param>
    /// <param name="given">The name.</param>
    /// <param name="creates">Whether a dialog that is not there yet may be made.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>Null when there is no such dialog, and none may be made.</returns>
    /// <exception cref="UsageException">There is none, or several could be meant.</exception>
    public static async Task<Chat?> FindChatAsync(this SkypeRun run, string given, bool creates, CancellationToken cancellationToken)
    {
        if (given.StartsWith('#'))
            return await ByNameAsync(run, given, cancellationToken).ConfigureAwait(false);
        string? handle = null;
        UsageException? similar = null;
        try
        {
            handle = await FindContactAsync(run, given, cancellationToken).ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            similar = exception;
        }

        if (handle is null && await ByTitleAsync(run, given, cancellationToken).ConfigureAwait(false) is { } titled)
            return titled;
        if (similar is not null)
            throw similar;
        if (handle is null && given.Contains(' ', StringComparison.Ordinal))
            throw new UsageException($"There is no contact and no chat \"{given}\".");
        return creates
            ? await run.Skype.Chats.WithAsync(handle ?? given, cancellationToken).ConfigureAwait(false)
            : await DialogAsync(run, handle ?? given, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<string?> FindContactAsync(SkypeRun run, string given, CancellationToken cancellationToken)
    {
        if (given.StartsWith('+') || (run.Parsed.GetResult(Stranger) is not null && run.Parsed.GetValue(Stranger)))
            return given;
        IReadOnlyList<User> friends = await run.Skype.Contacts.Friends.GetAsync(cancellationToken).ConfigureAwait(false);
        if (friends.FirstOrDefault(f => f.Handle.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return exact.Handle;
        await friends.PrefetchAsync(f => [f.FullName, f.DisplayName], cancellationToken: cancellationToken).ConfigureAwait(false);
        var names = new List<(string Name, string Handle)>();
        foreach (User friend in friends)
        {
            names.Add((await friend.FullName.GetAsync(cancellationToken).ConfigureAwait(false), friend.Handle));
            names.Add((await friend.DisplayName.GetAsync(cancellationToken).ConfigureAwait(false), friend.Handle));
        }

        string[] named = [.. names.Where(n => n.Name.Equals(given, StringComparison.OrdinalIgnoreCase)).Select(n => n.Handle).Distinct()];
        if (named.Length > 1)
            throw new UsageException($"Several contacts are called \"{given}\": {string.Join(", ", named)}. Give one of these.");
        if (named is [var only])
            return only;
        string[] known = [.. names.Select(n => n.Name).Concat(names.Select(n => n.Handle)).Where(n => n.Length > 0)];
        string meant = Suggestion.Sentence(given, known);
        if (meant.Length == 0)
            return null;
        string otherwise = given.Contains(' ', StringComparison.Ordinal) ? "" : " For somebody who is no contact, add --stranger.";
        throw new UsageException($"There is no contact \"{given}\".{meant}{otherwise}");
    }

    private static async Task<Chat> ByNameAsync(SkypeRun run, string name, CancellationToken cancellationToken)
    {
        Chat chat = run.Skype.Chats.Get(name);
        try
        {
            await chat.Status.GetAsync(cancellationToken).ConfigureAwait(false);
            return chat;
        }
        catch (SkypeCommandException)
        {
            IReadOnlyList<Chat> all = await run.Skype.Chats.All.GetAsync(cancellationToken).ConfigureAwait(false);
            throw new UsageException($"There is no chat \"{name}\".{Suggestion.Sentence(name, all.Select(c => c.Name))} See: skype4net chats all");
        }
    }

    private static async Task<Chat?> ByTitleAsync(SkypeRun run, string title, CancellationToken cancellationToken)
    {
        IReadOnlyList<Chat> chats = await run.Skype.Chats.All.GetAsync(cancellationToken).ConfigureAwait(false);
        await chats.PrefetchAsync(c => [c.Topic], cancellationToken: cancellationToken).ConfigureAwait(false);
        var found = new List<Chat>();
        foreach (Chat chat in chats)
        {
            if ((await chat.Topic.GetAsync(cancellationToken).ConfigureAwait(false)).Equals(title, StringComparison.OrdinalIgnoreCase))
                found.Add(chat);
        }

        return found.Count <= 1 ? found.FirstOrDefault()
            : throw new UsageException($"Several chats are called \"{title}\": {string.Join(", ", found.Select(c => c.Name))}. Give one of these.");
    }

    private static async Task<Chat?> DialogAsync(SkypeRun run, string handle, CancellationToken cancellationToken)
    {
        IReadOnlyList<Chat> chats = await run.Skype.Chats.All.GetAsync(cancellationToken).ConfigureAwait(false);
        await chats.PrefetchAsync(c => [c.Type, c.DialogPartner], cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (Chat chat in chats)
        {
            User? partner = await chat.DialogPartner.GetAsync(cancellationToken).ConfigureAwait(false);
            if (partner is not null && partner.Handle.Equals(handle, StringComparison.OrdinalIgnoreCase)
                && await chat.Type.GetAsync(cancellationToken).ConfigureAwait(false) == ChatType.Dialog)
                return chat;
        }

        return null;
    }
}
