using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Contacts;

/// <summary>What programs were notified of each person.</summary>
internal sealed class NotifiedPeople
{
    private readonly Dictionary<Identity, Person> _people = [];

    /// <summary>Programs are notified of a presence. Returns whether it is another one than before.</summary>
    public bool Note(Identity who, OnlineStatus presence)
    {
        Person before = _people.GetValueOrDefault(who, Person.Unknown);
        _people[who] = before with { Presence = presence };
        return before.Presence != presence;
    }

    /// <summary>Programs are notified of how one stands with somebody. Returns how that was before.</summary>
    public Contact Note(Identity who, Contact contact)
    {
        Person before = _people.GetValueOrDefault(who, Person.Unknown);
        _people[who] = before with { Contact = contact };
        return before.Contact;
    }

    // The presence is null before there was one.
    private readonly record struct Person(Contact Contact, OnlineStatus? Presence)
    {
        public static Person Unknown => new(Contact.None, null);
    }
}
