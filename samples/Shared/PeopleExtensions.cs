using Skype4Net.Emulator;

namespace Skype4Net.Samples;

/// <summary>People in the demonstrations of samples.</summary>
public static class PeopleExtensions
{
    /// <summary>Signs somebody in who is a contact, and shows on the screen what they hear.</summary>
    /// <param name="network">The world.</param>
    /// <param name="of">Whose contact.</param>
    /// <param name="handle">The Skype name.</param>
    /// <param name="fullName">The full name.</param>
    public static EmulatedClient LogInContact(this SkypeNetwork network, EmulatedClient of, string handle, string fullName)
    {
        EmulatedClient contact = network.LogIn(handle, fullName);
        network.MakeContacts(of, contact);
        contact.MessageReceived.Subscribe(m => Console.WriteLine($"[{handle} hears] {m.Text}"));
        return contact;
    }
}
