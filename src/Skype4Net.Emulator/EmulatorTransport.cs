using Skype4Net.Transports;

namespace Skype4Net.Emulator;

/// <summary>
/// A small emulated Skype of its own in this process, for first tries, samples and scripts: what the name <c>emulator</c> stands for.
/// </summary>
/// <remarks>
/// Signed in is <c>demo</c>. Friends are <c>nora</c>, who says back what she is told, <c>ben</c>, who is away, and <c>ida</c>, who is offline. They
/// have written, and they answer calls for a second. All connections opened from one object share this world. For a world of your own make a
/// <see cref="SkypeNetwork"/>, and use <see cref="EmulatedClient.Transport"/>.
/// </remarks>
public sealed class EmulatorTransport : SkypeTransport, IAsyncDisposable
{
    private static readonly TimeSpan s_lengthOfCalls = TimeSpan.FromSeconds(1);
    private readonly List<IDisposable> _watches = [];

    /// <summary>Makes the world.</summary>
    public EmulatorTransport()
    {
        Client = Network.LogIn("demo", "Demo User");
        EmulatedClient nora = Network.LogIn("nora", "Nora Lund"), ben = Network.LogIn("ben", "Ben Ode"), ida = Network.LogIn("ida", "Ida Berg");
        foreach (EmulatedClient friend in new[] { nora, ben, ida })
        {
            Network.MakeContacts(Client, friend);
            _watches.Add(friend.CallChanged.Subscribe(AnswerCall));
        }

        nora.SetMood("on the train");
        nora.SetProfile("PHONE_MOBILE", "+3725550100");
        ben.SetStatus(UserStatus.Away);
        ida.GoOffline();
        Client.SetCredit(10);
        nora.Say(Client, "Are you coming on Friday?");
        Client.Say(nora, "Yes, with the cake.");
        EmulatedChat lunch = nora.CreateChat(Client, ben);
        nora.SetTopic(lunch, "Lunch");
        ben.Say(lunch, "At noon, as always?");
        _watches.Add(nora.MessageReceived.Subscribe(said =>
        {
            if (said.From == Client.Handle && said.Type == ChatMessageType.Said)
                nora.Say(said.Chat, $"You said: {said.Text}");
        }));
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

    /// <summary>Ends the world.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (IDisposable watch in _watches)
            watch.Dispose();
        await Network.DisposeAsync().ConfigureAwait(false);
    }

    private static void AnswerCall(EmulatedCall call)
    {
        if (call.Status != CallStatus.Ringing || !call.Type.IsIncoming())
            return;
        call.Answer();
        _ = HangUpLaterAsync(call);
    }

    private static async Task HangUpLaterAsync(EmulatedCall call)
    {
        await Task.Delay(s_lengthOfCalls, TimeProvider.System).ConfigureAwait(false);
        if (call.Status == CallStatus.InProgress)
            call.HangUp();
    }
}
