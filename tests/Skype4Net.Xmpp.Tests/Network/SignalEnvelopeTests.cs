using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Signals in their envelopes, whole and in parts.</summary>
public class SignalEnvelopeTests
{
    private static readonly Jid s_ann = Jid.Parse("ann@localhost/one");
    private static readonly Jid s_bob = Jid.Parse("bob@localhost/one");

    [Fact]
    public void A_signal_is_carried_as_it_is()
    {
        foreach (Signal signal in (Signal[])
        [
            new("kind", "key & <>'", true, false, new byte[] { 0, 1, 255 }),
            new("k", "", false, true, default) { Subject = "call <1>" },
            new("k", "", false, true, "{\"Text\":\"plain\"}"u8.ToArray()),
            new("k", "", false, true, "  a  b "u8.ToArray()),
            new("k", "", false, true, " a <b> & \r\n c "u8.ToArray()),
        ])
        {
            SignalPart read = SignalEnvelope.Read(Assert.Single(SignalEnvelope.Write(signal)))!;
            Assert.Equal((0, 1), (read.Part, read.Parts));
            Assert.Equal(signal with { Payload = default }, read.Signal with { Payload = default });
            Assert.Equal(signal.Payload.ToArray(), read.Signal.Payload.ToArray());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(98_304)]
    [InlineData(98_305)]
    [InlineData(3_000_000)]
    public void A_large_signal_goes_in_parts_and_is_whole_again(int length)
    {
        var assembly = new SignalAssembly();
        Signal signal = SignalOf("k", length);

        List<Signal?> read = [.. SignalEnvelope.Write(signal).Select(e => assembly.Add(s_ann, SignalEnvelope.Read(e)!))];

        Assert.All(read.SkipLast(1), Assert.Null);
        Assert.Equal(signal with { Payload = default }, read[^1]! with { Payload = default });
        Assert.Equal(signal.Payload.ToArray(), read[^1]!.Payload.ToArray());
    }

    [Fact]
    public void What_is_too_large_is_refused_before_any_of_it_goes()
        => Assert.Throws<ArgumentException>(() => SignalEnvelope.Write(SignalOf("k", 4_000_000)));

    [Fact]
    public void Parts_that_do_not_belong_together_make_nothing()
    {
        var assembly = new SignalAssembly();
        SignalPart[] first = PartsOf("a");
        SignalPart[] second = PartsOf("b");

        // The middle is missing; the beginning is another one's; the sender is another one; it begins anew.
        Assert.All([first[0], first[2]], part => Assert.Null(assembly.Add(s_ann, part)));
        Assert.All([first[0], second[1], second[2]], part => Assert.Null(assembly.Add(s_ann, part)));
        Assert.Null(assembly.Add(s_ann, first[0]));
        Assert.All([first[1], first[2]], part => Assert.Null(assembly.Add(s_bob, part)));
        Assert.All([second[0], second[1]], part => Assert.Null(assembly.Add(s_ann, part)));
        Assert.Equal("b", assembly.Add(s_ann, second[2])!.Key);
    }

    [Fact]
    public void Parts_that_come_twice_are_taken_once()
    {
        var assembly = new SignalAssembly();
        SignalPart[] parts = PartsOf("a");

        Assert.All([parts[0], parts[1], parts[1], parts[0], parts[1]], part => Assert.Null(assembly.Add(s_ann, part)));

        Assert.Equal(SignalOf("a", 250_000).Payload.ToArray(), assembly.Add(s_ann, parts[2])!.Payload.ToArray());
    }

    [Fact]
    public void No_more_clients_than_a_few_can_leave_signals_half_said()
    {
        var assembly = new SignalAssembly();
        SignalPart[] parts = PartsOf("a");
        for (int i = 0; i < 8; i++)
            assembly.Add(Jid.Parse($"ann@localhost/{i}"), parts[0]);

        Assert.All(parts, part => Assert.Null(assembly.Add(s_bob, part)));
        assembly.Remove(Jid.Parse("ann@localhost/3"));
        Assert.NotNull(parts.Select(part => assembly.Add(s_bob, part)).ToArray()[^1]);
    }

    [Theory]
    [InlineData("kind='a' key='b' part='0' parts='33'")]
    [InlineData("kind='a' key='b' part='2' parts='2'")]
    [InlineData("kind='a' key='b' part='-1' parts='2'")]
    [InlineData("kind='a' key='b' parts='2'")]
    [InlineData("kind='a' key='b' part='0' parts='2' lossy='true'")]
    [InlineData("kind='' key='b'")]
    [InlineData("kind='a'")]
    public void What_is_no_envelope_is_none(string attributes)
    {
        XmppElement envelope = new XmppElement("envelope", Namespaces.Signals).AddText("AAAA");
        foreach (string[] attribute in attributes.Split(' ').Select(a => a.Split('=')))
            envelope.Set(attribute[0], attribute[1].Trim('\''));

        Assert.Null(SignalEnvelope.Read(envelope));
    }

    [Fact]
    public void What_is_not_base_64_is_no_envelope()
        => Assert.Null(SignalEnvelope.Read(new XmppElement("envelope", Namespaces.Signals).Set("kind", "a").Set("key", "b").AddText("?")));

    private static SignalPart[] PartsOf(string key) => [.. SignalEnvelope.Write(SignalOf(key, 250_000)).Select(e => SignalEnvelope.Read(e)!)];

    private static Signal SignalOf(string key, int length)
    {
        var payload = new byte[length];
        new Random(length).NextBytes(payload);
        return new Signal("kind", key, false, false, payload) { Subject = "call 1" };
    }
}
