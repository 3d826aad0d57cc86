using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>A bot with the commands of <see cref="Reminders"/> in a small world.</summary>
public abstract class CommandWorld : IAsyncLifetime
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    protected BotWorld World { get; } = new(new BotWorldOptions { RealTimeLimit = s_limit });

    protected Notebook Notebook { get; } = new();

    protected List<CommandOutcome> Outcomes { get; } = [];

    protected ISkype Skype { get; private set; } = null!;

    protected BotCommands Commands { get; private set; } = null!;

    protected Conversation Anna => World.With("anna", "Anna B.");

    protected Conversation Ben => World.With("ben", "Ben C.");

    /// <summary>The options of the bot.</summary>
    protected virtual CommandOptions Options => new();

    public async Task InitializeAsync()
    {
        var skype = Skype4Net.Skype.Create(World.Options);
        Skype = skype;
        Commands = skype.UseCommands(list => list.Add<Reminders>(), Options with { Services = Notebook });
        Commands.Outcomes.Subscribe(o =>
        {
            lock (Outcomes)
                Outcomes.Add(o);
        });
        await skype.AttachAsync();
        await World.SettleAsync();
    }

    public async Task DisposeAsync()
    {
        Commands.Dispose();
        await Skype.DisposeAsync();
        await World.DisposeAsync();
    }

    protected OutcomeKind[] Kinds()
    {
        lock (Outcomes)
            return [.. Outcomes.Select(o => o.Kind)];
    }

    /// <summary>Says something and expects one answer.</summary>
    protected static async Task AnswersAsync(Conversation person, string said, string answer)
    {
        await person.SayAsync(said);
        Assert.Equal(answer, await person.ExpectReplyAsync());
    }
}
