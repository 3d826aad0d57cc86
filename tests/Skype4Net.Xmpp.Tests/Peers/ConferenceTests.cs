using Skype4Net.Emulator;

namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>A conference of three emulated clients through Prosody.</summary>
public class ConferenceTests
{
    [SkippableFact]
    public async Task The_host_passes_sound_on_and_says_who_has_left()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(
            new ProsodySettings { Contacts = [("ann", "bob"), ("ann", "cyra")] }, "ann", "bob", "cyra");
        await using EmulatedPerson ann = await EmulatedPerson.StartAsync(server.NetworkOptions(), "ann");
        await using EmulatedPerson bob = await EmulatedPerson.StartAsync(server.NetworkOptions(), "bob");
        await using EmulatedPerson cyra = await EmulatedPerson.StartAsync(server.NetworkOptions(), "cyra");
        await ann.SeeAsync(bob);
        await ann.SeeAsync(cyra);
        (string toBob, string atBob) = await TalkAsync(ann, bob);
        (string toCyra, string atCyra) = await TalkAsync(ann, cyra);

        await ann.SendAsync($"SET {toCyra} JOIN_CONFERENCE {toBob.Split(' ')[1]}");
        await bob.LineAsync($"{atBob} STATUS INPROGRESS");
        await bob.LineAsync($"{atBob} CONF_PARTICIPANTS_COUNT 2");
        await cyra.LineAsync($"{atCyra} CONF_PARTICIPANTS_COUNT 2");

        EmulatedCall bobs = bob.Client.CurrentCall!;
        var heard = new TaskCompletionSource<byte[]>();
        cyra.Client.CurrentCall!.SoundReceived += samples => heard.TrySetResult(samples.ToArray());
        bobs.Speak([1, 2, 3, 4]);
        Assert.Equal([1, 2, 3, 4], await heard.Task.InTime());

        await cyra.SendAsync($"ALTER {atCyra} HANGUP");
        await ann.LineAsync($"{toCyra} STATUS FINISHED");
        await bob.LineAsync($"{atBob} CONF_PARTICIPANTS_COUNT 1");
        Assert.Equal($"{toBob} STATUS INPROGRESS", await ann.SendAsync($"GET {toBob} STATUS"));
    }

    private static async Task<(string Here, string There)> TalkAsync(EmulatedPerson from, EmulatedPerson to)
    {
        string here = await from.CallAsync(to.Handle);
        string there = await to.RingAsync();
        await to.SendAsync($"ALTER {there} ANSWER");
        await from.LineAsync($"{here} STATUS INPROGRESS");
        return (here, there);
    }
}
