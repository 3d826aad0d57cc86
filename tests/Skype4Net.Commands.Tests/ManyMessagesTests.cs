using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Many people at once, each in a chat of their own.</summary>
public sealed class ManyMessagesTests : CommandWorld
{
    protected override CommandOptions Options => new() { MaxWaiting = 1000, MaxCommandsPerMinute = 1000 };

    [Fact]
    public async Task Of_a_thousand_commands_in_ten_chats_none_is_lost_each_chat_keeps_its_order_and_none_waits_for_another_chat()
    {
        await World.With("slow").SayAsync("!slow 1");
        Conversation[] people = [.. Enumerable.Range(0, 10).Select(i => World.With($"person{i}"))];

        for (int n = 0; n < 100; n++)
        {
            foreach (Conversation person in people)
                person.Person.Say(World.Bot, $"!remind 5m {n}");
        }

        await World.SettleAsync();

        // The slow one still runs.
        Assert.Equal(Enumerable.Repeat(OutcomeKind.Ran, 1000), Kinds());
        string[] numbers = [.. Enumerable.Range(0, 100).Select(n => $"{n}")];
        foreach (string handle in people.Select(p => p.Person.Handle))
        {
            string[] run = [.. Notebook.Lines.Where(l => l.StartsWith($"{handle}: ")).Select(l => l.Split(": ")[1])];
            string[] answers = [.. World.Bot.GetMessages(World.With(handle).Person).Select(m => m.Text).Where(t => t.StartsWith("In 5m"))];
            Assert.Equal(numbers, run);
            Assert.Equal(numbers.Select(n => $"In 5m: {n}"), answers);
        }
    }
}
