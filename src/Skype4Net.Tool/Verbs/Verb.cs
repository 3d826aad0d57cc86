using System.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

/// <summary>One verb of the tool: its words on the command line, and what it does.</summary>
internal abstract class Verb : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON on the standard output, and nothing else there." };

    protected Verb(ToolEnvironment environment, string name, string description)
        : base(name, description)
    {
        Environment = environment;
        Options.Add(_json);
        SetAction(GuardedAsync);
    }

    protected ToolEnvironment Environment { get; }

    protected abstract Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken);

    /// <summary>Starts a host: one that cannot start has failed, which is another thing than a client that is not there.</summary>
    protected static async Task<T> ServingAsync<T>(Func<Task<T>> start)
    {
        try
        {
            return await start().ConfigureAwait(false);
        }
        catch (SkypeTransportException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    private async Task<int> GuardedAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ExitCode code;
        try
        {
            code = await RunAsync(parsed, new ResultWriter(Environment, parsed.GetValue(_json)), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            code = ExitCode.Interrupted;
        }
        catch (InterruptedException)
        {
            code = ExitCode.Interrupted;
        }
        catch (Exception exception) when (CodeOf(exception) is not null)
        {
            TextWriter error = Environment.Error.Profile.Out.Writer;
            await error.WriteLineAsync($"skype4net: {SafeText.Of(ErrorText.Of(exception))}").ConfigureAwait(false);
            if (exception is UsageException)
                await error.WriteLineAsync($"See: skype4net {Name} --help").ConfigureAwait(false);
            code = cancellationToken.IsCancellationRequested ? ExitCode.Interrupted : CodeOf(exception)!.Value;
        }

        return (int)code;
    }

    private static ExitCode? CodeOf(Exception exception) => exception switch
    {
        UsageException or ArgumentException => ExitCode.Usage,
        SkypeAttachException or SkypeTransportException or PlatformNotSupportedException => ExitCode.NoClient,
        SkypeException or IOException or UnauthorizedAccessException => ExitCode.Failed,
        _ => null,
    };
}
