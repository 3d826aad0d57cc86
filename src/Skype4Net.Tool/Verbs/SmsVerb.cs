using System.CommandLine;
using System.Globalization;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class SmsVerb : SkypeVerb
{
    private readonly Argument<string?> _number = new("number")
    {
        Description = "The telephone number with +, or several with commas.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Argument<string[]> _text = new("text") { Description = "The text.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _yes = new("--yes", "-y")
    {
        Description = "Do not ask whether the price is right. Where nobody can be asked, nothing is sent without it.",
    };

    public SmsVerb(ToolEnvironment environment)
        : base(environment, "sms", "Sends an SMS, which costs Skype credit.")
    {
        Arguments.Add(_number);
        Arguments.Add(_text);
        Options.Add(_yes);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        bool yes = run.Parsed.GetValue(_yes);
        if (!yes && !run.Picker.CanAsk)
            throw new UsageException("An SMS costs money and nobody can be asked here: say --yes.");
        string[] numbers = (await run.NumberAsync(run.Parsed.GetValue(_number), cancellationToken).ConfigureAwait(false))
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string text = run.Parsed.GetValue(_text) is { Length: > 0 } words
            ? string.Join(' ', words) : await run.Picker.AskAsync("Text:", "the text", cancellationToken).ConfigureAwait(false);
        SmsMessage sms = await run.Skype.Sms.CreateAsync(numbers, cancellationToken).ConfigureAwait(false);
        await sms.Body.SetAsync(text, cancellationToken).ConfigureAwait(false);
        decimal price = await run.Results.WhileAsync("Asking for the price", () => sms.WhenPricedAsync(cancellationToken)).ConfigureAwait(false);
        string currency = await sms.PriceCurrency.GetAsync(cancellationToken).ConfigureAwait(false);
        if (!yes
            && !await run.Picker.ConfirmAsync($"Send it for {price.ToString(CultureInfo.InvariantCulture)} {currency}?", cancellationToken)
            .ConfigureAwait(false))
        {
            await sms.DeleteAsync(cancellationToken).ConfigureAwait(false);
            run.Results.Note("Nothing was sent.");
            return ExitCode.Failed;
        }

        await sms.SendAsync(cancellationToken).ConfigureAwait(false);
        SmsStatus status = run.Parsed.GetValue(AttachOptions.Wait)
            ? await run.Results.WhileAsync("Waiting for the delivery", () => sms.WhenDeliveredAsync(cancellationToken)).ConfigureAwait(false)
            : await sms.Status.RefreshAsync(cancellationToken).ConfigureAwait(false);
        bool failed = status is SmsStatus.Failed or SmsStatus.SomeTargetsFailed;
        string? reason = failed ? (await sms.FailureReason.RefreshAsync(cancellationToken).ConfigureAwait(false)).ToString() : null;
        run.Results.Line(new SmsRow(sms.Id, numbers, status, price, currency, reason), ToolJson.Readable.SmsRow, Text);
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static string Text(SmsRow row)
        => string
            .Create(CultureInfo.InvariantCulture,
            $"SMS {row.Id} to {string
            .Join(", ", row.Numbers)} for {row.Price} {row.Currency}: {row.Status}{(row.Reason is null ? "" : $" ({row.Reason})")}");
}
