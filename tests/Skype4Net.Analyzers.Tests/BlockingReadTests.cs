namespace Skype4Net.Tests.Analyzers;

/// <summary>S4N003: blocking where the code could await.</summary>
public class BlockingReadTests
{
    [Theory]
    [InlineData("Console.WriteLine({|message.Body.Value|});")]
    [InlineData("Console.WriteLine({|skype.Contacts.Friends.Value|}.Count);")]
    [InlineData("Console.WriteLine({|skype.PingAsync().Result|});")]
    [InlineData("{|chat.SendAsync(\"hello\").Wait()|};")]
    [InlineData("{|message.MarkSeenAsync().ConfigureAwait(false).GetAwaiter().GetResult()|};")]
    [InlineData("Console.WriteLine({|user.FullName.GetAsync().AsTask().Result|});")]
    public async Task Is_found_in_asynchronous_code(string statement) => await UserCode.InAsync(statement).HasAsync("S4N003");

    [Fact]
    public async Task Any_task_is_found_in_a_handler()
        => await UserCode.InSync("""
            using var on = skype.Chats.MessageReceived.Handle(async m =>
            {
                {|Task.Run(() => 1).Wait()|};
                await m.MarkSeenAsync();
            });
            """).HasAsync("S4N003");

    [Theory]
    [InlineData("Console.WriteLine(await message.Body);")]
    [InlineData("Task<TimeSpan> ping = skype.PingAsync(); await Task.WhenAll(ping); Console.WriteLine(ping.Result);")]
    [InlineData("Console.WriteLine(nameof(message.Body.Value));")]
    [InlineData("int? n = 1; Console.WriteLine(n.Value);")]
    [InlineData("Task.Run(() => 1).Wait();")]
    [InlineData("var names = (await skype.Contacts.Friends).Select(f => f.FullName.Value).ToList();")]
    public async Task What_does_not_block_or_is_not_ours_is_left_alone(string statement) => await UserCode.InAsync(statement).IsFineAsync();

    [Fact]
    public async Task Synchronous_code_and_programs_may_block()
    {
        await UserCode.InSync("Console.WriteLine(message.Body.Value); chat.SendAsync(\"hello\").Wait();").IsFineAsync();
        await UserCode.Program("User user = null!; Console.WriteLine(user.FullName.Value); await Task.Yield();").IsFineAsync();
    }

    [Theory]
    [InlineData("Console.WriteLine(message.Body.Value);", "Console.WriteLine(await message.Body);")]
    [InlineData("Console.WriteLine(message.Body.Value.Length);", "Console.WriteLine((await message.Body).Length);")]
    [InlineData("Console.WriteLine(skype.PingAsync().Result);", "Console.WriteLine(await skype.PingAsync());")]
    [InlineData("chat.SendAsync(\"hello\").Wait();", "await chat.SendAsync(\"hello\");")]
    [InlineData("message.MarkSeenAsync().GetAwaiter().GetResult();", "await message.MarkSeenAsync();")]
    public async Task Is_fixed_by_await(string before, string after) => await UserCode.InAsync(before).BecomesAsync(after);
}
