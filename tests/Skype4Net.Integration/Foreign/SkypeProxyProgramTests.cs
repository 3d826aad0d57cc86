using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests;

namespace Skype4Net.Integration.Foreign;

/// <summary>Miranda's plug-in over SkypeProxy: it waits for each answer, by the words that it begins with.</summary>
public sealed class SkypeProxyProgramTests
{
    [SkippableTheory]
    [InlineData(null)]
    [InlineData("pw1")]
    public async Task Miranda_starts_without_NAME_and_reads_its_lists_by_ids_of_letters(string? password)
    {
        DebianPython.Require();
        await using var network = new SkypeNetwork();
        EmulatedClient nora = network.LogIn("nora", "Nora Lund"), anna = network.LogIn("anna", "Anna B.");
        network.MakeContacts(nora, anna);
        await using TcpHost host = TcpHost.Start(nora, new TcpHostOptions { Port = 0, Password = password });
        string[] arguments = password is null ? [$"{host.EndPoint.Port}"] : [$"{host.EndPoint.Port}", password];
        using RunningProgram program = RunningProgram.PythonAlone("proxy_program.py", arguments);
        await program.LineAsync(l => l == "attached");

        Assert.Equal("PROTOCOL 7", await SayAsync("PROTOCOL 7", "PROTOCOL"));
        Assert.Equal("CURRENTUSERHANDLE nora", await SayAsync("GET CURRENTUSERHANDLE", "CURRENTUSERHANDLE"));
        Assert.Matches("^PRIVILEGE SKYPEOUT (TRUE|FALSE)$", await SayAsync("GET PRIVILEGE SKYPEOUT", "PRIVILEGE"));
        Assert.Equal("USERSTATUS ONLINE", await SayAsync("GET USERSTATUS", "USERSTATUS"));
        Assert.Contains("anna", (await SayAsync("SEARCH FRIENDS", "USERS"))["USERS ".Length..].Split(", "));
        Assert.Equal("USER anna ONLINESTATUS ONLINE", await SayAsync("GET USER anna ONLINESTATUS", "USER anna ONLINESTATUS"));
        Assert.Equal("CREATE APPLICATION libpurple_typing", await SayAsync("CREATE APPLICATION libpurple_typing", "CREATE"));
        Assert.Matches("^#FT ERROR [0-9]+", await SayAsync("#FT FILE", "#FT"));
        Assert.Equal("#UWA USERS ", await SayAsync("#UWA SEARCH USERSWAITINGMYAUTHORIZATION", "#UWA"));
        Assert.StartsWith("#RCH CHATS ", await SayAsync("#RCH SEARCH RECENTCHATS", "#RCH"));
        Assert.Equal("CHATMESSAGES ", await SayAsync("SEARCH MISSEDCHATMESSAGES", "CHATMESSAGES"));
        anna.Say(nora, "hello");
        string id = (await program.LineAsync(l => l.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal))).Split(' ')[1];
        Assert.Equal($"CHATMESSAGE {id} BODY hello", await SayAsync($"GET CHATMESSAGE {id} BODY", $"CHATMESSAGE {id} BODY"));
        Assert.Equal($"CHATMESSAGE {id} STATUS READ", await SayAsync($"SET CHATMESSAGE {id} SEEN", $"CHATMESSAGE {id} STATUS READ"));

        async Task<string> SayAsync(string command, string beginning)
        {
            program.Write(command);
            return await program.LineAsync(l => l.StartsWith(beginning, StringComparison.Ordinal) || l.StartsWith("ERROR", StringComparison.Ordinal));
        }
    }
}
