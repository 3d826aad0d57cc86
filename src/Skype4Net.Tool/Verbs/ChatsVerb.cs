using System.CommandLine;
using System.Globalization;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class ChatsVerb : SkypeVerb
{
    private static readonly string[] s_kinds = ["recent", "active", "missed", "bookmarked", "all"];

    private readonly Argument<string> _which = new("which")
    {
        Description = "Which: recent, active, missed, bookmarked or all.",
        DefaultValueFactory = _ => s_kinds[0],
    };

    public ChatsVerb(ToolEnvironment environment)
        : base(environment, "chats", "Lists chats, those with the latest activity first.")
    {
        _which.AcceptOnlyFromAmong(s_kinds);
        Arguments.Add(_which);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        SkypeQuery<Chat> query = run.Parsed.GetValue(_which) switch
        {
            "active" => run.Skype.Chats.Active,
            "missed" => run.Skype.Chats.Missed,
            "bookmarked" => run.Skype.Chats.Bookmarked,
            "all" => run.Skype.Chats.All,
            _ => run.Skype.Chats.Recent,
        };
        IReadOnlyList<ChatRow> chats = await run.Results.WhileAsync("Reading the chats", () => Choices.ChatsAsync(run, query, cancellationToken))
            .ConfigureAwait(false);
        run.Results.Table(
            chats,
            ToolJson.Readable.ChatRow,
            new("Name", c => c.Name),
            new("Title", c => c.Title),
            new("Type", c => c.Type.ToString()),
            new("Members", c => c.Members.ToString(CultureInfo.InvariantCulture)),
            new("Last activity", c => Times.Shown(c.LastActivity, Environment.Time)));
        return ExitCode.Done;
    }
}
