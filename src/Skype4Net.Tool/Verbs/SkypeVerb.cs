using System.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Transports;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Verbs;

/// <summary>A verb that attaches to a client, does its work, and leaves.</summary>
internal abstract class SkypeVerb : Verb
{
    protected SkypeVerb(ToolEnvironment environment, string name, string description)
        : base(environment, name, description)
    {
        AttachOptions.AddTo(this);
        Options.Add(AttachOptions.Wait);
    }

    protected abstract Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken);

    protected sealed override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        Check(parsed);
        await using TransportChoice choice = await ChooseAsync(parsed, cancellationToken).ConfigureAwait(false);
        using var givenUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        string missing = "";
        SkypeTransport? transport = choice.Transport is TcpTransport server && !parsed.GetValue(AttachOptions.Wait)
            ? new ImpatientTransport(server, detail =>
            {
                missing = detail;
                givenUp.Cancel();
            })
            : choice.Transport;
        await using Skype skype = Skype.Create(Shape(AttachOptions.ToSkypeOptions(parsed, transport)));
        using IDisposable asked = skype.AttachmentStatusChanged.Subscribe(status =>
        {
            if (status == AttachmentStatus.PendingAuthorization)
                results.Note($"Skype asks its user whether \"{parsed.GetValue(AttachOptions.Name)}\" may use it.");
        });
        Watch(skype, parsed, results);
        try
        {
            await results.WhileAsync("Attaching to Skype", async () =>
            {
                await skype.AttachAsync(givenUp.Token).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (missing.Length > 0 && !cancellationToken.IsCancellationRequested)
        {
            throw new SkypeAttachException(
                AttachFailure.NotRunning,
                $"There is no client: looked for {transport!.Target} ({missing}). {transport.Advice}; or wait for it with --wait.");
        }

        return await RunAsync(new SkypeRun(skype, parsed, results, new Picker(Environment), choice), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks for mistakes that can be seen before anybody is asked for anything.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    /// <exception cref="IOException">A file cannot be used.</exception>
    protected virtual void Check(ParseResult parsed)
    {
    }

    /// <summary>The way to the client.</summary>
    /// <exception cref="UsageException">There is no such way.</exception>
    protected virtual Task<TransportChoice> ChooseAsync(ParseResult parsed, CancellationToken cancellationToken)
        => Task.FromResult(AttachOptions.Choose(parsed, Environment));

    /// <summary>Lets a verb have other options of the SDK.</summary>
    protected virtual SkypeOptions Shape(SkypeOptions options) => options;

    /// <summary>Lets a verb listen from the first line on.</summary>
    protected virtual void Watch(ISkype skype, ParseResult parsed, ResultWriter results)
    {
    }
}
