using Skype4Net.Emulator.Storage;

namespace Skype4Net.Tests.Emulator.Storage;

/// <summary>
/// Killed after any write, the world comes back with all that a program was told, under the same numbers, and with everything that was sent, once.
/// </summary>
public class KillTests
{
    private const int Messages = 6;

    [Fact]
    public void Nothing_that_was_told_is_lost_whenever_the_process_is_killed()
    {
        var store = new KillableStore();
        List<string[]> toldBefore = [];
        using (StoredWorld world = new StoredWorld(store).Introduce())
        {
            int first = store.Writes;
            List<string> told = [];
            store.Writing = () =>
            {
                told.AddRange(world.App.Receive());
                toldBefore.Add([.. told]);
            };
            for (int i = 0; i < Messages; i++)
            {
                world.Ben.Say(world.Nora, $"in {i}");
                world.App.Send($"MESSAGE ben out {i}");
            }

            store.Writing = null;
            toldBefore.InsertRange(0, Enumerable.Repeat<string[]>([], first));
        }

        Assert.True(store.Writes > 4 * Messages);
        for (int writes = toldBefore.Count - 1; writes > 0; writes -= 1)
            Check(store.After(writes), toldBefore[writes]);
    }

    [Fact]
    public void Nothing_is_told_that_could_not_be_written()
    {
        var store = new KillableStore();
        using StoredWorld world = new StoredWorld(store).Introduce();
        world.Ben.Say(world.Nora, "kept");
        world.App.Receive();

        store.IsFull = true;
        world.Ben.Say(world.Nora, "not kept");

        Assert.Empty(world.App.Receive());
        Assert.False(world.Nora.IsRunning);
        Assert.Throws<RecordStoreException>(world.Nora.Restart);

        store.IsFull = false;
        world.Ben.Restart();
        world.Nora.Restart();
        using var app = new InProcessApp(world.Nora);
        app.Attach();
        Assert.True(world.Nora.IsRunning);
        Assert.Equal(2, app.Send("SEARCH CHATMESSAGES")!.Split(',').Length);
    }

    private static void Check(KillableStore store, string[] told)
    {
        using var world = new StoredWorld(store);
        string[] numbers = world.ListOf("SEARCH CHATMESSAGES");
        string[] bodies = [.. numbers.Select(n => world.Ask($"GET CHATMESSAGE {n} BODY"))];
        Assert.Equal(bodies.Length, bodies.Select(b => b.Split(" BODY ")[1]).Distinct().Count());
        foreach (string line in told.Where(l => l.StartsWith("CHATMESSAGE ", StringComparison.Ordinal)))
            Assert.Contains(line.Split(' ')[1], numbers.Append(HiddenIn(told)));

        // Whatever was told of goes out, or has; what Ben has of it he has once.
        string[] atBen = [.. world.Ben.GetMessages(world.Nora).Select(m => m.Text)];
        Assert.Equal(atBen.Length, atBen.Distinct().Count());
        Assert.Equal(bodies.Select(b => b.Split(" BODY ")[1]).Order(), atBen.Order());
        world.Ben.Say(world.Nora, "after the restart");
        string number = world.NumberOf("after the restart");
        Assert.DoesNotContain(number, told.Select(l => l.Split(' ').ElementAtOrDefault(1)));
    }

    // The opening of a dialog is told of by its number, and in no list.
    private static string HiddenIn(string[] told)
        => told.FirstOrDefault(l => l.StartsWith("CHATMESSAGE ", StringComparison.Ordinal))?.Split(' ')[1] ?? "";
}
