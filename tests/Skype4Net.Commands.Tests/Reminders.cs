using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using Skype4Net.Commands;

namespace Skype4Net.Tests.Commands;

/// <summary>What the modules of the tests are made with.</summary>
public sealed class Notebook : IServiceProvider
{
    /// <summary>What commands have noted, in order.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>What a command waits for that nobody can see.</summary>
    public TaskCompletionSource Stuck { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public object? GetService(Type serviceType) => serviceType == typeof(Notebook) ? this : null;
}

/// <summary>A light.</summary>
public enum Light
{
    Red,
    [Word("amber", "yellow")]
    Amber,
    DarkGreen,
}

/// <summary>An order number of a shop: a type of one's own.</summary>
public sealed record OrderNumber(int Number) : ICommandValue<OrderNumber>
{
    public static bool TryRead(string word, CommandContext context, out OrderNumber value, out string problem)
    {
        bool isOne = word.StartsWith("A-", StringComparison.Ordinal) && int.TryParse(word[2..], out _);
        (value, problem) = (new OrderNumber(isOne ? int.Parse(word[2..]) : 0), isOne ? "" : $"\"{word}\" is no order number; it looks like A-1234.");
        return isOne;
    }
}

/// <summary>The module of the tests: one command for each thing that a command can be.</summary>
public sealed partial class Reminders(Notebook notebook) : IDisposable
{
    public void Dispose() => notebook.Lines.Enqueue("disposed");

    /// <summary>Reminds you <see cref="Light">later</see>.</summary>
    [BotCommand("remind", Aliases = ["in"], Example = "remind 20m tea")]
    public async Task RemindAsync(CommandContext context, [Between("1s", "30d")] TimeSpan after, string text)
    {
        notebook.Lines.Enqueue($"{context.Sender.Handle}: {text}");
        await context.ReplyAsync($"In {context.Text(after)}: {text}");
    }

    [BotCommand("remind list", Help = "Lists them.")]
    public Task<string> ListAsync(CommandContext context) => Task.FromResult($"{notebook.Lines.Count} so far");

    [BotCommand("add")]
    public static ValueTask<string> AddAsync(CommandContext context, params int[] numbers) => ValueTask.FromResult($"{numbers.Sum()}");

    [BotCommand("dim")]
    public Task<string> DimAsync(CommandContext context, [Between(1, 100)] int percent = 50, bool slowly = false)
        => Task.FromResult($"{percent} {slowly}");

    [BotCommand("light")]
    public Task<string> LightAsync(CommandContext context, Light light) => Task.FromResult($"{light}");

    [BotCommand("weigh")]
    public Task<string> WeighAsync(CommandContext context, decimal kilos, double? factor)
        => Task.FromResult($"{kilos} {(factor is null ? "none" : factor)}");

    [BotCommand("order")]
    public Task<string> OrderAsync(CommandContext context, OrderNumber number) => Task.FromResult($"#{number.Number}");

    [BotCommand("who")]
    public Task<string> WhoAsync(CommandContext context, User person) => Task.FromResult(person.Handle);

    [BotCommand("tag")]
    public Task<string> TagAsync(CommandContext context, string first, [Word] string second) => Task.FromResult($"[{first}] [{second}]");

    [BotCommand("fail")]
    public Task FailAsync(CommandContext context) => throw new InvalidOperationException("a mistake of the command");

    [BotCommand("decline")]
    public Task DeclineAsync(CommandContext context) => throw new CommandException("Not on Sundays.");

    [BotCommand("slow")]
    public async Task<string> SlowAsync(CommandContext context, [Unit("m")] TimeSpan time)
    {
        await Task.Delay(time, context.TimeProvider, context.CancellationToken);
        return "done";
    }

    [BotCommand("stuck")]
    public async Task StuckAsync(CommandContext context)
    {
        // Deaf to its token; the timer tells the world that it waits.
        await Task.Delay(TimeSpan.FromHours(1), context.TimeProvider, CancellationToken.None);
        throw new InvalidOperationException("much too late");
    }

    [BotCommand("wipe")]
    public async Task<string> WipeAsync(CommandContext context)
        => await context.ConfirmAsync("Really?", TimeSpan.FromMinutes(2)) ? "Gone." : "They stay.";

    [BotCommand("name")]
    public async Task<string> NameAsync(CommandContext context)
        => await context.AskAsync("Your name?", TimeSpan.FromMinutes(2)) is var answer && answer.IsAnswered ? $"Hello, {answer.Value}."
            : $"{answer.Kind}";

    [BotCommand("quiz")]
    public async Task<string> QuizAsync(CommandContext context)
        => await context.AskAsync("Who knows?", TimeSpan.FromMinutes(2), anybody: true) is { IsAnswered: true } answer ? $"Right: {answer.Value}."
            : "Nobody.";

    [BotCommand("count")]
    public async Task<string> CountAsync(CommandContext context)
    {
        int here = await context.ChatState.GetAsync("count", NumberJson.Default.Int32) + 1;
        int mine = await context.PersonState.GetAsync("count", NumberJson.Default.Int32) + 1;
        await context.ChatState.SetAsync("count", here, NumberJson.Default.Int32);
        await context.PersonState.SetAsync("count", mine, NumberJson.Default.Int32, expiresAfter: TimeSpan.FromHours(1));
        return $"{here} here, {mine} yours";
    }

    [BotCommand("contacts"), ContactsOnly]
    public Task<string> ContactsAsync(CommandContext context) => Task.FromResult("hello, contact");

    [BotCommand("secret"), OwnersOnly]
    public Task<string> SecretAsync(CommandContext context) => Task.FromResult("hello, owner");

    [BotCommand("alone"), InDialog]
    public Task<string> AloneAsync(CommandContext context) => Task.FromResult("alone");

    [BotCommand("together"), InGroup]
    public Task<string> TogetherAsync(CommandContext context) => Task.FromResult("together");

    [BotCommand("rule"), RequiresRole(ChatRole.Master)]
    public Task<string> RuleAsync(CommandContext context) => Task.FromResult("ruled");

    [BotCommand("authorized"), AuthorizedOnly]
    public Task<string> AuthorizedAsync(CommandContext context) => Task.FromResult("hello, friend");

    [BotCommand("open"), NotBlocked]
    public Task<string> OpenAsync(CommandContext context) => Task.FromResult("open to you");

    [BotCommand("lead"), BotRequiresRole(ChatRole.Master)]
    public Task<string> LeadAsync(CommandContext context) => Task.FromResult("led");

    [BotCommand("own", Order = CommandOrder.Person)]
    public async Task<string> OwnAsync(CommandContext context, [Unit("m")] TimeSpan time)
    {
        await Task.Delay(time, context.TimeProvider, context.CancellationToken);
        return $"{context.Sender.Handle} is done";
    }

    [BotCommand("limited"), AtMost(2, PerMinutes = 1)]
    public Task<string> LimitedAsync(CommandContext context, int number) => Task.FromResult($"{number}");

    [BotCommand("odd"), EvenMinutesOnly]
    public Task<string> OddAsync(CommandContext context) => Task.FromResult("even");

    [BotCommand("ping", Order = CommandOrder.None)]
    public Task<string> PingAsync(CommandContext context) => Task.FromResult("pong");
}

/// <summary>A policy of one's own.</summary>
public sealed class EvenMinutesOnlyAttribute : PreconditionAttribute
{
    public override ValueTask<Refusal?> CheckAsync(CommandContext context)
        => ValueTask.FromResult(context.Now.Minute % 2 == 0 ? null : new Refusal("odd-minute", "Only in even minutes."));
}

[JsonSerializable(typeof(int))]
internal sealed partial class NumberJson : JsonSerializerContext;
