using System.CommandLine;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Transports;

namespace Skype4Net.Tool.Verbs;

/// <summary>What a verb works with once it is attached.</summary>
internal sealed record SkypeRun(ISkype Skype, ParseResult Parsed, ResultWriter Results, Picker Picker);

/// <summary>A verb that attaches to a client, does its work, and leaves.</summary>
internal abstract class SkypeVerb : Verb
{
    protected SkypeVerb(ToolEnvironment environment, string name, string description)
        : base(environment, name, description) => AttachOptions.AddTo(this);

    protected abstract Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken);

    protected sealed override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        await using TransportChoice choice = AttachOptions.Choose(parsed, Environment);
        await using Skype skype = Skype.Create(Shape(AttachOptions.ToSkypeOptions(parsed, choice.Transport)));
        using IDisposable asked = skype.AttachmentStatusChanged.Subscribe(status =>
        {
            if (status == AttachmentStatus.PendingAuthorization)
                results.Note($"Skype asks its user whether \"{parsed.GetValue(AttachOptions.Name)}\" may use it.");
        });
        Watch(skype, parsed, results);
        await results.WhileAsync("Attaching to Skype", async () =>
        {
            await skype.AttachAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        return await RunAsync(new SkypeRun(skype, parsed, results, new Picker(Environment)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets a verb have other options of the SDK.</summary>
    protected virtual SkypeOptions Shape(SkypeOptions options) => options;

    /// <summary>Lets a verb listen from the first line on.</summary>
    protected virtual void Watch(ISkype skype, ParseResult parsed, ResultWriter results)
    {
    }
}
