using System.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class SendVerb : SkypeVerb
{
    private readonly Argument<string?> _to = new("to")
    {
        Description = "A contact by handle or name, or a chat by its name (it begins with #; quote it) or title.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Argument<string[]> _text = new("text")
    {
        Description = "The message. Left out, it is read from the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public SendVerb(ToolEnvironment environment)
        : base(environment, "send", "Sends a message to a contact or a chat.")
    {
        Arguments.Add(_to);
        Arguments.Add(_text);
        Options.Add(Recipients.Stranger);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        string? given = run.Parsed.GetValue(_to);
        Chat chat = (await run.ChatAsync(given, creates: true, cancellationToken).ConfigureAwait(false))!;
        string text = await TextAsync(run, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(text))
            throw new UsageException("The message is empty: give a text.");
        ChatMessage message = await chat.SendAsync(text, cancellationToken).ConfigureAwait(false);
        var sent =
            new SentRow(message.Id, given ?? chat.Name, (await message.Status.GetAsync(cancellationToken).ConfigureAwait(false)).ToString(), null);
        if (run.Parsed.GetValue(AttachOptions.Wait))
        {
            MessageDelivery delivery = await run.Results.WhileAsync("Waiting for the delivery", () => message.Delivery.WaitAsync(cancellationToken))
                .ConfigureAwait(false);
            sent = sent with { Status = delivery.Outcome.ToString(), Reason = delivery.Reason };
        }

        run.Results
            .Line(sent, ToolJson.Readable.SentRow,
            s => $"message {s.Id} to {s.To}: {s.Status}{(s.Reason is { Length: > 0 } reason ? $" ({reason})" : "")}");
        return sent.Status is nameof(DeliveryOutcome.Failed) or nameof(DeliveryOutcome.TimedOut) ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task<string> TextAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        if (run.Parsed.GetValue(_text) is { Length: > 0 } words)
            return string.Join(' ', words);
        return run.Picker.CanAsk
            ? await run.Picker.AskAsync("Message:", "the text", cancellationToken).ConfigureAwait(false)
            : (await Environment.In.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).TrimEnd('\r', '\n');
    }
}
