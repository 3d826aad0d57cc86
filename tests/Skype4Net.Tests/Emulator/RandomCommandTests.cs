using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>A program that says anything: each command has its one reply, nothing fails, and the client keeps no more than what was made. For a
/// long run set SKYPE4NET_RANDOM_COMMANDS.</summary>
public sealed class RandomCommandTests : ISessionOutput
{
    private static readonly int s_count =
        int.Parse(Environment.GetEnvironmentVariable("SKYPE4NET_RANDOM_COMMANDS") ?? "30000", CultureInfo.InvariantCulture);
    private readonly RandomCommands _commands = new(seed: 1);

    [Fact]
    public async Task Every_command_is_answered_once_and_nothing_fails()
    {
        var clock = new ManualTimeProvider();
        await using var network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = clock });
        var failures = new List<Exception>();
        using IDisposable watch = network.Failures.Subscribe(failures.Add);
        EmulatedClient nora = network.LogIn("nora.lund"), ben = network.LogIn("ben_o"), ada = network.LogIn("ada.k");
        network.MakeContacts(nora, ben);
        network.MakeContacts(nora, ada);
        nora.SetCredit(1_000_000);
        nora.SetPrivilege(Privilege.Voicemail);
        using IApiSession program = nora.Server.OpenSession(TransportTraits.Tcp, this);
        program.Submit("PROTOCOL 8", _ => { });
        for (int i = 0; i < s_count; i++)
        {
            string command = _commands.Next();
            int replies = 0;
            string? failed = null;
            program.Submit(command, reply =>
            {
                replies++;
                failed = reply.StartsWith("ERROR 9901", StringComparison.Ordinal) ? reply : null;
                _commands.OnLine(reply);
            });
            Assert.True(replies == 1 && failed is null, $"{i}: {command}: {replies} replies, {failed}");
            if (i % 100 == 0)
                clock.Advance(TimeSpan.FromSeconds(1));
            if (s_count > 100_000 && i % 100_000 == 0)
                Console.WriteLine($"{i}: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB, "
                    + $"{nora.Modules.Chats.Store.Messages.Count} messages, {nora.Modules.Chats.Store.Chats.Count} chats");
        }

        Assert.Empty(failures);

        // What is counted person by person is what a look at everybody finds.
        network.MakeContacts(nora, network.LogIn("cyra"));
        Assert.All(nora.Modules.Groups.All,
            group => Assert.Equal(
            (group.Type, nora.Modules.Groups.MembersOf(group).Count, nora.Modules.Groups.OnlineIn(group)),
            (group.Type, group.Now.All, group.Now.Online)));
    }

    void ISessionOutput.Push(string line) => _commands.OnLine(line);
}
