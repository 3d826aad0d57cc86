using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;

namespace Skype4Net.Tool.Verbs;

/// <summary>What the pickers offer, for all verbs alike.</summary>
internal static class Choices
{
    /// <summary>The contact that was named, by handle or name, or else the one that is picked.</summary>
    public static async Task<string> ContactAsync(this SkypeRun run, string? given, string title, CancellationToken cancellationToken)
    {
        if (given is not null)
            return await run.HandleAsync(given, cancellationToken).ConfigureAwait(false);
        FriendRow picked = await run.Picker.PickAsync(
            title,
            "the contact",
            () => FriendsAsync(run, cancellationToken),
            f => $"{f.Name} ({f.Handle}), {f.Status}",
            cancellationToken).ConfigureAwait(false);
        return picked.Handle;
    }

    /// <summary>The chat that was named, or else the one that is picked.</summary>
    /// <returns>Null when there is no dialog with who was named, and <paramref name="creates"/> forbids to make it.</returns>
    public static async Task<Chat?> ChatAsync(this SkypeRun run, string? given, bool creates, CancellationToken cancellationToken)
    {
        if (given is not null)
            return await run.FindChatAsync(given, creates, cancellationToken).ConfigureAwait(false);
        ChatRow picked = await run.Picker.PickAsync(
            "Which chat?",
            "the chat or contact",
            async () => await ChatsAsync(run, run.Skype.Chats.Recent, cancellationToken).ConfigureAwait(false),
            c => $"{c.Title} ({c.Type})",
            cancellationToken).ConfigureAwait(false);
        return run.Skype.Chats.Get(picked.Name);
    }

    /// <summary>The telephone number that was given, or else one of the contacts'.</summary>
    public static async Task<string> NumberAsync(this SkypeRun run, string? given, CancellationToken cancellationToken)
    {
        if (given is not null)
            return given;
        (string Name, string Number) picked = await run.Picker.PickAsync(
            "To which number?",
            "the telephone number",
            () => NumbersAsync(run, cancellationToken),
            n => $"{n.Name}  {n.Number}",
            cancellationToken).ConfigureAwait(false);
        return picked.Number;
    }

    public static async Task<IReadOnlyList<FriendRow>> FriendsAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        IReadOnlyList<User> friends = await run.Skype.Contacts.Friends.GetAsync(cancellationToken).ConfigureAwait(false);
        await friends.PrefetchAsync(f => [f.FullName, f.DisplayName, f.OnlineStatus, f.MoodText], cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        var rows = new List<FriendRow>();
        foreach (User friend in friends)
        {
            string name = await friend.GetNameAsync(cancellationToken).ConfigureAwait(false);
            OnlineStatus status = await friend.OnlineStatus.GetAsync(cancellationToken).ConfigureAwait(false);
            rows.Add(new FriendRow(friend.Handle, name, status, await friend.MoodText.GetAsync(cancellationToken).ConfigureAwait(false)));
        }

        return [.. rows.OrderBy(r => r.Status == OnlineStatus.Offline).ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public static async Task<IReadOnlyList<ChatRow>> ChatsAsync(SkypeRun run, SkypeQuery<Chat> which, CancellationToken cancellationToken)
    {
        IReadOnlyList<Chat> chats = await which.GetAsync(cancellationToken).ConfigureAwait(false);
        await chats.PrefetchAsync(c => [c.Type, c.Members, c.ActivityTimestamp], cancellationToken: cancellationToken).ConfigureAwait(false);
        var rows = new List<ChatRow>();
        foreach (Chat chat in chats)
        {
            rows.Add(new ChatRow(
                chat.Name,
                await chat.FriendlyName.GetAsync(cancellationToken).ConfigureAwait(false),
                await chat.Type.GetAsync(cancellationToken).ConfigureAwait(false),
                (await chat.Members.GetAsync(cancellationToken).ConfigureAwait(false)).Count,
                await chat.ActivityTimestamp.GetAsync(cancellationToken).ConfigureAwait(false)));
        }

        return [.. rows.OrderByDescending(r => r.LastActivity)];
    }

    private static async Task<IReadOnlyList<(string Name, string Number)>> NumbersAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        IReadOnlyList<User> friends = await run.Skype.Contacts.Friends.GetAsync(cancellationToken).ConfigureAwait(false);
        await friends.PrefetchAsync(f => [f.PhoneMobile, f.PhoneHome, f.PhoneOffice], cancellationToken: cancellationToken).ConfigureAwait(false);
        var numbers = new List<(string, string)>();
        foreach (User friend in friends)
        {
            string name = await friend.GetNameAsync(cancellationToken).ConfigureAwait(false);
            if (friend.IsPhone)
                numbers.Add((name, friend.Handle));
            foreach (SkypeProperty<string> phone in new[] { friend.PhoneMobile, friend.PhoneHome, friend.PhoneOffice })
            {
                if (await phone.GetAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } number)
                    numbers.Add((name, number));
            }
        }

        return numbers;
    }
}
