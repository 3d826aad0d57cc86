using Skype4Net.Emulator;
using global::ServerBot;
using global::ServerBot.Standby;

namespace Skype4Net.Samples.Servers.ServerBot;

/// <summary>Two servers on one client; one answers.</summary>
public class StandbyTests : ServerWorld
{
    private readonly Lines _first = new(), _second = new();

    [Fact]
    public async Task Only_the_first_answers_while_it_is_there()
    {
        await StartAsync(Standby("first"), _first);
        await StartAsync(Standby("second"), _second);
        Assert.Equal("standby: second waits; another one answers", await _second.NextAsync("standby"));

        for (int i = 0; i < 20; i++)
        {
            Assert.Equal($"{i} EUR = {i * 1.08:0.00} USD", await AskAsync(Anna, $"EUR USD {i}"));
            await PassAsync(TimeSpan.FromSeconds(5));
        }

        Assert.Equal(20, Anna.GetMessages(Servers).Count(m => m.From == "server"));
        Assert.DoesNotContain(_second.All, l => l.Contains("answers from now on"));
        Assert.DoesNotContain(_first.All, l => l.Contains("does not answer any more"));
    }

    [Fact]
    public async Task When_the_first_dies_the_second_answers_what_was_left_and_what_comes()
    {
        ServerHost first = await StartAsync(Standby("first"), _first);
        ServerHost second = await StartAsync(Standby("second"), _second);
        Assert.Equal("1 EUR = 1.08 USD", await AskAsync(Anna, "EUR USD 1"));
        first.Role.Abandon();
        Task<ChatEntry> answer = Anna.WaitForMessageAsync(m => m.From == "server");
        Anna.Say(Servers, "EUR USD 2");

        // Its lease has not ended yet.
        await PassAsync(TimeSpan.FromSeconds(10));
        Assert.False(second.Role.IsOn);
        await PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal("2 EUR = 2.16 USD", (await answer.InTime()).Text);
        Assert.Equal("3 EUR = 3.24 USD", await AskAsync(Anna, "EUR USD 3"));
        Assert.Equal(["1 EUR = 1.08 USD", "2 EUR = 2.16 USD", "3 EUR = 3.24 USD"], Anna.GetMessages(Servers).Where(m => m.From == "server")
            .Select(m => m.Text));
    }

    [Fact]
    public async Task A_first_that_ends_in_order_hands_over_at_the_seconds_next_look()
    {
        ServerHost first = await StartAsync(Standby("first"), _first);
        ServerHost second = await StartAsync(Standby("second"), _second);

        await first.DisposeAsync();
        await PassAsync(TimeSpan.FromSeconds(5));

        Assert.True(second.Role.IsOn);
    }

    [Fact]
    public async Task A_first_whose_client_hangs_leaves_the_answers_to_the_second()
    {
        // The same account on two clients is what real life has; here the second sees the same lease over another account.
        EmulatedClient other = Network.LogIn("other");
        ServerHost first = await StartAsync(
            Standby("first") + ", \"watchdog\": { \"everySeconds\": 3, \"timeoutSeconds\": 1, \"misses\": 90 }", _first);
        ServerHost second = await StartAsync(Standby("second"), _second, client: other);
        Servers.Faults.DropReplies = 1;

        await PassAsync(TimeSpan.FromSeconds(4));
        await _first.NextAsync("PING 1 of 90");
        await PassAsync(TimeSpan.FromSeconds(21));

        Assert.False(first.Role.IsOn);
        Assert.True(second.Role.IsOn);
        await _first.NextAsync("first does not answer any more");
    }

    [Fact]
    public async Task Of_two_that_wait_only_one_takes_over()
    {
        string path = Folder.At("lease");
        TimeSpan length = TimeSpan.FromSeconds(15);
        var dead = new LeaseFile(path, "dead", length, Clock);
        LeaseFile one = new(path, "one", length, Clock), two = new(path, "two", length, Clock);
        Assert.True(dead.TryHold());
        Assert.False(one.TryHold());
        Assert.False(two.TryHold());

        await PassAsync(length);

        Assert.True(one.TryHold());
        Assert.False(two.TryHold());
        await PassAsync(length / 2);
        Assert.True(one.TryHold());
        await PassAsync(length / 2);
        Assert.False(two.TryHold());
        one.Release();
        Assert.True(two.TryHold());
        two.Release();
    }

    [Fact]
    public void One_that_is_started_again_holds_its_own_lease_at_once()
    {
        Assert.True(new LeaseFile(Folder.At("lease"), "one", TimeSpan.FromSeconds(15), Clock).TryHold());

        Assert.True(new LeaseFile(Folder.At("lease"), "one", TimeSpan.FromSeconds(15), Clock).TryHold());
    }

    [Fact]
    public async Task A_lease_that_cannot_be_written_is_told_and_nobody_answers_by_it()
    {
        ServerHost host = await StartAsync("\"standby\": { \"name\": \"first\", \"leaseFile\": \"no/such/folder/lease\" }", _first);

        await _first.NextAsync("the lease cannot be renewed");
        Assert.False(host.Role.IsOn);
    }

    private static string Standby(string name) => $$""" "standby": { "name": "{{name}}", "leaseFile": "lease", "leaseSeconds": 15 } """;
}
