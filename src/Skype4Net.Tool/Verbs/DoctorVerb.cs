using System.CommandLine;
using Skype4Net.Emulator.Network;
using Skype4Net.Tool.Emulating.Xmpp;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Transports;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Verbs;

internal sealed class DoctorVerb : Verb
{
    private static readonly TimeSpan s_usualLimit = TimeSpan.FromSeconds(5);

    public DoctorVerb(ToolEnvironment environment)
        : base(environment, "doctor",
            "Looks at each way to Skype: is a client there, does it let us in, what to do if not. Exit code 0 if one of them works, else 3. Takes 5 "
            + "seconds each unless --timeout says otherwise. With --xmpp it looks at an account on an XMPP server instead.")
    {
        AttachOptions.AddTo(this);
        XmppOptions.AddLoginTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        TimeSpan limit = parsed.GetResult(AttachOptions.Timeout) is { Implicit: false } ? AttachOptions.TimeLimit(parsed) : s_usualLimit;
        var rows = new List<DoctorRow>();
        if (XmppOptions.IsGiven(parsed))
            return await XmppAsync(parsed, results, limit, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(AttachOptions.Transport) is { } named)
        {
            await using TransportChoice choice = AttachOptions.Choose(parsed, Environment);
            rows.Add(await results.WhileAsync($"Trying {named}", () => TryAsync(named, choice, parsed, limit, cancellationToken))
                .ConfigureAwait(false));
        }
        else
        {
            foreach (TransportEntry entry in TransportTable.All.Where(t => t.IsHere))
            {
                await using TransportChoice choice = Environment.Transport(entry.Name);
                rows.Add(await results.WhileAsync($"Trying {entry.Name}", () => TryAsync(entry.Name, choice, parsed, limit, cancellationToken))
                    .ConfigureAwait(false));
            }
        }

        if (rows.Count > 0 || results.IsJson)
            results.List(rows, ToolJson.Readable.DoctorRow, Text);
        else
            results.Note($"This platform has no way to a client of its own. Name one by --transport: {TransportTable.Names}.");
        Installed(results);
        return rows.Any(r => r.IsAttached) ? ExitCode.Done : ExitCode.NoClient;
    }

    private async Task<ExitCode> XmppAsync(ParseResult parsed, ResultWriter results, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(AttachOptions.Transport) is not null)
            throw new UsageException("--transport is a way to Skype, and --xmpp an account on an XMPP server: look at one of them.");
        NetworkCredentials who = await XmppOptions.CredentialsAsync(parsed, Environment, cancellationToken).ConfigureAwait(false);
        var check = new XmppCheck(Environment);
        DoctorRow row = await results.WhileAsync($"Trying {who.Handle}", () => check.RunAsync(parsed, who, limit, cancellationToken))
            .ConfigureAwait(false);
        results.List([row], ToolJson.Readable.DoctorRow, Text);
        return row.IsAttached ? ExitCode.Done : ExitCode.NoClient;
    }

    private static async Task<DoctorRow> TryAsync(
        string name, TransportChoice choice, ParseResult parsed, TimeSpan limit, CancellationToken cancellationToken)
    {
        SkypeTransport transport = choice.Transport!;
        using var givenUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        string missing = "";

        // Who refuses a connection will do so again: nobody waits for that.
        SkypeTransport tried = transport is not TcpTransport ? transport : new ImpatientTransport(transport, detail =>
        {
            missing = detail;
            givenUp.Cancel();
        });
        var row = new DoctorRow(name, transport.Target, false, "", "", transport.Advice);
        try
        {
            SkypeOptions options = AttachOptions.ToSkypeOptions(parsed, tried) with
            {
                AttachTimeout = limit,
                AuthorizationTimeout = limit,
                CommandTimeout = limit,
            };
            await using ISkype skype = await Skype.AttachAsync(options, givenUp.Token).ConfigureAwait(false);
            string version = await skype.Version.GetAsync(cancellationToken).ConfigureAwait(false);
            string detail = $"{skype.CurrentUser.Handle} is signed in; version {version}, protocol {skype.Protocol}";
            return row with { IsAttached = true, Result = "attached", Detail = detail, Advice = "" };
        }
        catch (OperationCanceledException) when (missing.Length > 0 && !cancellationToken.IsCancellationRequested)
        {
            return row with { Result = ResultOf(AttachFailure.NotRunning), Detail = missing };
        }
        catch (SkypeAttachException exception)
        {
            string detail = ErrorText.Of(exception).Replace(transport.Advice, "", StringComparison.Ordinal).Trim();
            return row with { Result = ResultOf(exception.Failure), Detail = detail, Advice = AdviceOf(exception.Failure, transport) };
        }
        catch (SkypeException exception)
        {
            return row with { Result = "failed", Detail = ErrorText.Of(exception) };
        }
    }

    private static string Text(DoctorRow row)
        => string.Join("\n    ", new[] { $"{row.Transport}: {row.Result}", $"looked for {row.Target}", row.Detail, row.Advice }
            .Where(t => t.Length > 0));

    private static string ResultOf(AttachFailure failure) => failure switch
    {
        AttachFailure.NotRunning => "no client",
        AttachFailure.NotSignedIn => "nobody signed in",
        AttachFailure.Refused => "refused",
        AttachFailure.Pending => "not decided",
        AttachFailure.NoAnswer => "no answer",
        _ => "not here",
    };

    private static string AdviceOf(AttachFailure failure, SkypeTransport transport) => failure switch
    {
        AttachFailure.NotSignedIn => "Sign in to Skype.",
        AttachFailure.Refused => "Allow this program in Skype's options, or use another --name.",
        AttachFailure.Pending => "Answer the question that Skype shows.",
        AttachFailure.NoAnswer => "Restart the client.",
        AttachFailure.NoTransport => "Log in to a desktop session, or name another --transport.",
        _ => transport.Advice,
    };

    private static void Installed(ResultWriter results)
    {
        try
        {
            results.Note(SkypeProgram.Find() is { IsInstalled: true } program
                ? $"Skype's own program ({program.Path}) is installed{(program.IsRunning ? " and runs" : "")}."
                : "Skype's own program is not installed.");
        }
        catch (Exception exception) when (exception is PlatformNotSupportedException or SkypeException or IOException)
        {
            results.Note(exception.Message);
        }
    }
}
