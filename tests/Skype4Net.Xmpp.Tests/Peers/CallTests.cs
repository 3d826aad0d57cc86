using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Skype4Net.Emulator;

namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>Calls between two emulated clients through Prosody, as programs at both ends see them.</summary>
public sealed class CallTests(SharedPair shared) : IClassFixture<SharedPair>
{
    private const int Frame = 640;
    private const int Frames = 50;

    [SkippableFact]
    public async Task A_call_rings_at_the_other_is_answered_held_resumed_and_hung_up()
    {
        EmulatedPair pair = await shared.StartAsync();
        string atAnn = await pair.Ann.CallAsync(pair.Bob.Handle);
        string atBob = await pair.Bob.RingAsync();
        await pair.Ann.LineAsync($"{atAnn} STATUS RINGING");
        Assert.Equal($"{atBob} PARTNER_HANDLE {pair.Ann.Handle}", await pair.Bob.SendAsync($"GET {atBob} PARTNER_HANDLE"));
        await pair.Bob.SendAsync($"ALTER {atBob} ANSWER");
        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS INPROGRESS"), pair.Bob.LineAsync($"{atBob} STATUS INPROGRESS"));

        await pair.Ann.SendAsync($"ALTER {atAnn} HOLD");
        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS LOCALHOLD"), pair.Bob.LineAsync($"{atBob} STATUS REMOTEHOLD"));
        await pair.Ann.SendAsync($"ALTER {atAnn} RESUME");
        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS INPROGRESS"), pair.Bob.LineAsync($"{atBob} STATUS INPROGRESS"));

        foreach (char key in "019*#")
            await pair.Bob.SendAsync($"ALTER {atBob} DTMF {key}");
        foreach (char key in "019*#")
            await pair.Ann.LineAsync($"{atAnn} DTMF {key}");

        await pair.Bob.SendAsync($"ALTER {atBob} HANGUP");
        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS FINISHED"), pair.Bob.LineAsync($"{atBob} STATUS FINISHED"));
    }

    [SkippableFact]
    public async Task Sound_goes_both_ways_frame_by_frame_in_order()
    {
        EmulatedPair pair = await shared.StartAsync();
        (string atAnn, string atBob) = await pair.TalkAsync();
        (EmulatedCall ann, EmulatedCall bob) = (pair.Ann.Client.CurrentCall!, pair.Bob.Client.CurrentCall!);
        Task<byte[]> heardByAnn = HearAsync(ann, Frame * Frames);
        Task<byte[]> heardByBob = HearAsync(bob, Frame * Frames);

        for (int i = 0; i < Frames; i++)
        {
            ann.Speak(FrameOf(1, i));
            bob.Speak(FrameOf(2, i));
        }

        Assert.Equal(Enumerable.Range(0, Frames).SelectMany(i => FrameOf(1, i)), await heardByBob.InTime());
        Assert.Equal(Enumerable.Range(0, Frames).SelectMany(i => FrameOf(2, i)), await heardByAnn.InTime());
        await pair.Ann.SendAsync($"ALTER {atAnn} HANGUP");
        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS FINISHED"), pair.Bob.LineAsync($"{atBob} STATUS FINISHED"));
    }

    [SkippableFact]
    public async Task What_a_program_plays_into_its_port_is_heard_by_the_other()
    {
        EmulatedPair pair = await shared.StartAsync();
        (string atAnn, string atBob) = await pair.TalkAsync();
        byte[] played = new byte[64_000];
        new Random(1).NextBytes(played);
        Task<byte[]> heard = HearAsync(pair.Bob.Client.CurrentCall!, played.Length);
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();

        Task<Socket> connecting = port.AcceptSocketAsync();
        await pair.Ann.SendAsync($"ALTER {atAnn} SET_INPUT PORT=\"{((IPEndPoint)port.LocalEndpoint).Port}\"");
        using (Socket microphone = await connecting.InTime())
            await microphone.SendAsync(played);

        Assert.Equal(played, await heard.InTime());
        await pair.Bob.SendAsync($"ALTER {atBob} HANGUP");
        await pair.Ann.LineAsync($"{atAnn} STATUS FINISHED");
    }

    [SkippableFact]
    public async Task Who_is_called_refuses()
    {
        EmulatedPair pair = await shared.StartAsync();
        string atAnn = await pair.Ann.CallAsync(pair.Bob.Handle);
        string atBob = await pair.Bob.RingAsync();

        await pair.Bob.SendAsync($"ALTER {atBob} HANGUP");

        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS REFUSED"), pair.Bob.LineAsync($"{atBob} STATUS REFUSED"));
    }

    [SkippableFact]
    public async Task Who_calls_gives_up()
    {
        EmulatedPair pair = await shared.StartAsync();
        string atBob = await pair.Bob.CallAsync(pair.Ann.Handle);
        string atAnn = await pair.Ann.RingAsync();

        await pair.Bob.SendAsync($"ALTER {atBob} HANGUP");

        await Task.WhenAll(pair.Bob.LineAsync($"{atBob} STATUS CANCELLED"), pair.Ann.LineAsync($"{atAnn} STATUS MISSED"));
    }

    [SkippableFact]
    public async Task Who_is_busy_is_not_rung()
    {
        EmulatedPair pair = await shared.StartAsync();
        pair.Bob.Client.IsBusy = true;

        string atAnn = await pair.Ann.CallAsync(pair.Bob.Handle);

        await pair.Ann.LineAsync($"{atAnn} STATUS BUSY");
        pair.Bob.Client.IsBusy = false;
    }

    private static async Task<byte[]> HearAsync(EmulatedCall call, int bytes)
    {
        var all = new TaskCompletionSource();
        var heard = new ConcurrentQueue<byte[]>();
        int count = 0;
        call.SoundReceived += samples =>
        {
            heard.Enqueue(samples.ToArray());
            count += samples.Length;
            if (count >= bytes)
                all.TrySetResult();
        };
        await all.Task;
        return [.. heard.SelectMany(h => h)];
    }

    private static byte[] FrameOf(int speaker, int number)
    {
        var frame = new byte[Frame];
        Array.Fill(frame, (byte)(speaker * 100 + number));
        return frame;
    }
}
