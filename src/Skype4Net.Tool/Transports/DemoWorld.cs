using Skype4Net.Emulator;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Transports;

/// <summary>The world behind <c>--transport emulator</c>: an account with friends who have written, who answer calls and messages.</summary>
internal sealed class DemoWorld : IAsyncDisposable
{
    private static readonly TimeSpan s_lengthOfCalls = TimeSpan.FromSeconds(1);
    private readonly SkypeNetwork _network;
    private readonly EmulatedClient _me;
    private readonly List<IDisposable> _watches = [];

    public DemoWorld(TimeProvider? time = null)
    {
        time ??= TimeProvider.System;
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = time });
        _me = _network.LogIn("demo", "Demo User");
        EmulatedClient nora = _network.LogIn("nora", "Nora Lund"), ben = _network.LogIn("ben", "Ben Ode"), ida = _network.LogIn("ida", "Ida Berg");
        foreach (EmulatedClient friend in new[] { nora, ben, ida })
        {
            _network.MakeContacts(_me, friend);
            _watches.Add(friend.CallChanged.Subscribe(call => AnswerCall(call, time)));
        }

        nora.ChangesMood("on the train");
        nora.ChangesProfile("PHONE_MOBILE", "+3725550100");
        ben.ChangesStatus(UserStatus.Away);
        ida.GoesOffline();
        _me.HasCredit(10);
        nora.Says(_me, "Are you coming on Friday?");
        _me.Says(nora, "Yes, with the cake.");
        EmulatedChat lunch = nora.CreatesChat(_me, ben);
        nora.SetsTopic(lunch, "Lunch");
        ben.Says(lunch, "At noon, as always?");
        _watches.Add(nora.Heard.Subscribe(said =>
        {
            if (said.From == _me.Handle && said.Type == ChatMessageType.Said)
                nora.Says(said.Chat, $"You said: {said.Text}");
        }));
    }

    public SkypeTransport Transport => _me.Transport;

    public async ValueTask DisposeAsync()
    {
        foreach (IDisposable watch in _watches)
            watch.Dispose();
        await _network.DisposeAsync().ConfigureAwait(false);
    }

    private static void AnswerCall(EmulatedCall call, TimeProvider time)
    {
        if (call.Status != CallStatus.Ringing || !call.Type.IsIncoming())
            return;
        call.Answer();
        _ = HangUpLaterAsync(call, time);
    }

    private static async Task HangUpLaterAsync(EmulatedCall call, TimeProvider time)
    {
        await Task.Delay(s_lengthOfCalls, time).ConfigureAwait(false);
        if (call.Status == CallStatus.InProgress)
            call.HangUp();
    }
}
