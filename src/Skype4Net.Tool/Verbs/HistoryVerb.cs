using System.CommandLine;
using System.Globalization;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class HistoryVerb : SkypeVerb
{
    private readonly Argument<string?> _chat = new("chat")
    {
        Description = "A contact by handle or name, or a chat by its name (it begins with #; quote it) or title.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<int> _count = new("--count", "-n")
    {
        HelpName = "N",
        Description = "How many messages at most, counted from the newest.",
        DefaultValueFactory = _ => 20,
    };
    private readonly Option<DateTimeOffset?> _since = new("--since")
    {
        HelpName = "TIME",
        Description = "Nothing older than this, for example 2026-05-01 or \"2026-05-01 12:00\".",
    };

    public HistoryVerb(ToolEnvironment environment)
        : base(environment, "history", "Shows the latest messages of a chat, oldest first.")
    {
        Arguments.Add(_chat);
        Options.Add(_count);
        Options.Add(_since);
        Options.Add(Recipients.Stranger);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        int count = run.Parsed.GetValue(_count);
        if (count < 1)
            throw new UsageException($"--count {count}: give a number from 1.");
        string? given = run.Parsed.GetValue(_chat);
        Chat? chat = await run.ChatAsync(given, creates: false, cancellationToken).ConfigureAwait(false);
        if (chat is null)
            run.Results.Note($"There is no conversation with {given}.");
        List<MessageRow> rows = await run.Results
            .WhileAsync("Reading the history", () => ReadAsync(chat, count, run.Parsed.GetValue(_since), cancellationToken)).ConfigureAwait(false);
        rows.Reverse();
        run.Results.Table(
            rows,
            ToolJson.Readable.MessageRow,
            new("Id", m => m.Id.ToString(CultureInfo.InvariantCulture)),
            new("Time", m => Times.Shown(m.Time, Environment.Time)),
            new("From", m => m.FromName.Length > 0 ? m.FromName : m.From),
            new("Text", m => m.Type == ChatMessageType.Said ? m.Text : $"[{m.Type}] {m.Text}".TrimEnd()));
        return ExitCode.Done;
    }

    private static async Task<List<MessageRow>> ReadAsync(Chat? chat, int count, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var rows = new List<MessageRow>();
        if (chat is null)
            return rows;
        await foreach (ChatMessage message in chat.History(HistoryOrder.NewestFirst, since, cancellationToken).ConfigureAwait(false))
        {
            rows.Add(new MessageRow(
                message.Id,
                await message.Timestamp.GetAsync(cancellationToken).ConfigureAwait(false),
                await message.SenderHandle.GetAsync(cancellationToken).ConfigureAwait(false),
                await message.SenderName.GetAsync(cancellationToken).ConfigureAwait(false),
                await message.Type.GetAsync(cancellationToken).ConfigureAwait(false),
                await message.Status.GetAsync(cancellationToken).ConfigureAwait(false),
                await message.Body.GetAsync(cancellationToken).ConfigureAwait(false)));
            if (rows.Count == count)
                break;
        }

        return rows;
    }
}
