using Skype4Net.Emulator;
using Skype4Net.Tests.House;

namespace Skype4Net.Tests.Docs;

/// <summary>The README's code is this code, and it runs.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task The_ten_lines_work_as_pasted()
    {
        TextWriter console = Console.Out;
        var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            // README begin
            await using var network = new SkypeNetwork();
            EmulatedClient anna = network.LogIn("anna", "Anna B."), bots = network.LogIn("bot");
            network.MakeContacts(anna, bots);

            await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "MyBot", Transport = bots.Transport });
            foreach (User friend in await skype.Contacts.Friends)
                Console.WriteLine($"{await friend.FullName} is {await friend.OnlineStatus}");
            skype.Chats.MessageReceived.Handle(async message => await message.ReplyAsync($"You said: {await message.Body}"));
            anna.Says(bots, "hello");
            // README end

            Task<ChatEntry> heard = anna.HearsAsync(m => m.Text == "You said: hello");
            if (anna.Conversation(bots).Count < 2)
                await heard.InTime();
            Assert.Equal("You said: hello", anna.Conversation(bots)[^1].Text);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal("Anna B. is Online", written.ToString().Trim());
    }

    [Fact]
    public void And_are_the_same_in_the_README()
    {
        string[] readme = Between(File.ReadAllLines(Path.Combine(Repository.Root, "README.md")), "```csharp", "```");
        string[] here = Between(File.ReadAllLines(Path.Combine(Repository.Root, "tests/Skype4Net.Tests/Docs/ReadmeTests.cs")), "// README begin", "// README end");

        Assert.NotEmpty(readme);
        Assert.Equal(here, readme);
    }

    private static string[] Between(string[] lines, string begin, string end)
        => [.. lines.Select(l => l.Trim()).SkipWhile(l => l != begin).Skip(1).TakeWhile(l => l != end)];
}
