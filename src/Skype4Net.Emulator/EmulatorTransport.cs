using Skype4Net.Transports;

namespace Skype4Net.Emulator;

/// <summary>
/// A small emulated Skype of its own in this process, for first tries, samples and scripts: what the name <c>emulator</c> stands for.
/// </summary>
/// <remarks>
/// Signed in is <c>demo</c>. Contacts are <c>anna</c>, who has said hello, <c>ben</c>, who is away, and <c>parrot</c>, who says back what it is told;
/// <c>echo123</c> takes calls. All connections opened from one object share this world; it ends with the object.
/// For a world of your own make a <see cref="SkypeNetwork"/>, and use <see cref="EmulatedClient.Transport"/>.
/// </remarks>
public sealed class EmulatorTransport : SkypeTransport
{
    /// <summary>Makes the world.</summary>
    public EmulatorTransport()
    {
        Client = Network.LogIn("demo", "Demo User");
        EmulatedClient anna = Network.LogIn("anna", "Anna B."), ben = Network.LogIn("ben", "Ben Okoro"), parrot = Network.LogIn("parrot", "Polly Parrot");
        foreach (EmulatedClient contact in new[] { anna, ben, parrot })
            Network.MakeContacts(contact, Client);
        anna.ChangesMood("reading about old protocols");
        anna.ChangesProfile("PHONE_MOBILE", "+3725550100");
        ben.ChangesStatus(UserStatus.Away);
        Client.HasCredit(10m);
        anna.Says(Client, "Hello! Say something to parrot, it answers.");
        parrot.Heard.Subscribe(new Parrot(parrot));
    }

    /// <summary>Its people and telephones.</summary>
    public SkypeNetwork Network { get; } = new();

    /// <summary>The client that programs attach to.</summary>
    public EmulatedClient Client { get; }

    /// <inheritdoc/>
    public override string Name => "emulator";

    /// <inheritdoc/>
    public override string Target => Client.Transport.Target;

    /// <inheritdoc/>
    public override string Advice => Client.Transport.Advice;

    /// <inheritdoc/>
    public override ITransport Open(TransportContext context) => Client.Transport.Open(context);

    /// <summary>Says back what it is told.</summary>
    private sealed class Parrot(EmulatedClient client) : IObserver<ChatEntry>
    {
        public void OnNext(ChatEntry value)
        {
            if (value.Type == ChatMessageType.Said)
                client.Says(value.Chat, value.Text);
        }

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }
}
