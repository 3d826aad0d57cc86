using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Signals that overtook each other, by their numbers.</summary>
public class SignalOrderTests
{
    private static readonly Jid s_ann = Jid.Parse("ann@localhost/one");
    private static readonly Jid s_bob = Jid.Parse("bob@localhost/one");
    private readonly SignalOrder _order = new();
    private readonly List<string> _heard = [];
    private long? _gap;

    [Fact]
    public void Each_order_of_sending_is_heard_in_the_order_of_the_numbers()
    {
        var random = new Random(1);
        for (int round = 0; round < 200; round++)
        {
            _heard.Clear();
            int[] numbers = [.. Enumerable.Range(0, 20)];
            random.Shuffle(numbers);
            foreach (int number in numbers)
                Accept(s_ann, $"series {round}", number);
            Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), _heard);
        }
    }

    [Fact]
    public void Clients_and_subjects_do_not_wait_for_each_other()
    {
        Accept(s_ann, "a", 1);
        Accept(s_ann, "b", 0, "another");
        Accept(s_bob, "c", 0);
        Assert.Equal(["0", "0"], _heard);

        Accept(s_ann, "a", 0);
        Assert.Equal(["0", "0", "0", "1"], _heard);
    }

    [Fact]
    public void What_is_missing_is_waited_for_once_and_goes_through_when_it_is_late()
    {
        Accept(s_ann, "a", 1);
        long first = _gap!.Value;
        Accept(s_ann, "a", 2);
        Assert.Null(_gap);
        Assert.Empty(_heard);

        _heard.AddRange(_order.Release(first).Select(r => r.Part.Signal.Key));
        Accept(s_ann, "a", 0);
        Accept(s_ann, "a", 3);

        Assert.Equal(["1", "2", "0", "3"], _heard);
        Assert.Empty(_order.Release(first));
    }

    [Fact]
    public void A_gap_that_was_closed_does_not_release_what_waits_for_the_next_one()
    {
        Accept(s_ann, "a", 1);
        long first = _gap!.Value;
        Accept(s_ann, "a", 3);
        Accept(s_ann, "a", 0);
        long second = _gap!.Value;

        Assert.Empty(_order.Release(first));
        Assert.Equal(["0", "1"], _heard);
        Assert.Equal("3", Assert.Single(_order.Release(second)).Part.Signal.Key);
    }

    [Fact]
    public void No_more_is_held_than_a_bound()
    {
        for (int number = 1; number <= SignalOrder.MaxHeld; number++)
            Accept(s_ann, "a", number);
        Assert.Empty(_heard);

        Accept(s_ann, "a", SignalOrder.MaxHeld + 1);

        Assert.Equal(Enumerable.Range(1, SignalOrder.MaxHeld + 1).Select(i => $"{i}"), _heard);
    }

    [Fact]
    public void A_new_series_begins_anew_and_one_who_leaves_has_said_what_was_held()
    {
        Accept(s_ann, "before the restart", 0);
        Accept(s_ann, "before the restart", 2);
        Accept(s_ann, "after the restart", 0);
        Assert.Equal(["0", "2", "0"], _heard);

        Accept(s_ann, "after the restart", 5);
        Assert.Equal("5", Assert.Single(_order.Remove(s_ann)).Signal.Key);
        Accept(s_ann, "after the restart", 0);
        Assert.Equal(["0", "2", "0", "0"], _heard);
    }

    [Fact]
    public void Numbers_are_written_and_read_and_one_that_was_not_sent_is_used_again()
    {
        var numbers = new SignalNumbers();
        SignalPlace first = Write(), second = Write();
        numbers.TakeBack(s_ann, "stream 1");
        SignalPlace again = Write();
        numbers.Remove(s_ann);
        SignalPlace anew = Write();

        Assert.Equal([0, 1, 1, 0], new[] { first, second, again, anew }.Select(p => p.Number));
        Assert.Equal(first.Series, again.Series);
        Assert.NotEqual(first.Series, anew.Series);

        SignalPlace Write()
        {
            XmppElement envelope = Assert.Single(SignalEnvelope.Write(new Signal("k", "", false, false, default) { Subject = "stream 1" }));
            numbers.Write(s_ann, "stream 1", envelope);
            return SignalEnvelope.Read(envelope)!.Place!.Value;
        }
    }

    private void Accept(Jid client, string series, int number, string subject = "stream 1")
    {
        var signal = new Signal("k", $"{number}", false, false, default) { Subject = subject };
        var part = new SignalPart(signal, 0, 1) { Place = new SignalPlace(series, number) };
        _heard.AddRange(_order.Accept(client, part, out _gap).Select(p => p.Signal.Key));
    }
}
