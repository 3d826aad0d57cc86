namespace Skype4Net.Commands;

/// <summary>Finds the person whom a word means: never by a part of a name, and never by asking the network.</summary>
internal static class PersonFinder
{
    /// <summary>The person, or those among whom the name does not decide.</summary>
    public static async ValueTask<(User? User, IReadOnlyList<User> Several)> FindAsync(CommandContext context, string word)
    {
        string name = word.TrimStart('@');
        if (name.Length == 0)
            return (null, []);
        CancellationToken token = context.CancellationToken;
        IReadOnlyList<User> members = await context.Chat.Members.GetAsync(token).ConfigureAwait(false);
        if (ByHandle(members, name) is { } member)
            return (member, []);
        IReadOnlyList<User> contacts = await context.Skype.Contacts.Friends.GetAsync(token).ConfigureAwait(false);
        if (ByHandle(contacts, name) is { } contact)
            return (contact, []);
        foreach (IReadOnlyList<User> people in new[] { members, contacts })
        {
            List<User> named = await ByFullNameAsync(people, name, token).ConfigureAwait(false);
            if (named.Count > 0)
                return named.Count == 1 ? (named[0], []) : (null, named);
        }

        // Who writes the @ means a Skype name, also one that nobody here knows.
        return (word.StartsWith('@') && !name.Any(char.IsWhiteSpace) ? context.Skype.User(name) : null, []);
    }

    private static User? ByHandle(IEnumerable<User> people, string name)
        => people.FirstOrDefault(p => p.Handle.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static async Task<List<User>> ByFullNameAsync(IReadOnlyList<User> people, string name, CancellationToken cancellationToken)
    {
        await people.PrefetchAsync(static p => [p.FullName], cancellationToken: cancellationToken).ConfigureAwait(false);
        var named = new List<User>();
        foreach (User person in people)
        {
            if (person.FullName.TryGetCached(out string fullName) && fullName.Equals(name, StringComparison.OrdinalIgnoreCase))
                named.Add(person);
        }

        return named;
    }
}
