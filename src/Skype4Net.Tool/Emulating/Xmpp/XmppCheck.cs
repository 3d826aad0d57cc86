using System.CommandLine;
using Skype4Net.Emulator.Network;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Xmpp;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary><c>doctor --xmpp</c>: logs in once, unseen by the account's contacts, and says what the server lacks.</summary>
internal sealed class XmppCheck(ToolEnvironment environment)
{
    /// <summary>Logs in and out.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="who">The account.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<DoctorRow> RunAsync(ParseResult parsed, NetworkCredentials who, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var missing = new MissingFeatures();
        XmppNetworkOptions options = XmppOptions.Network(parsed, missing, environment.Time);
        string server = options.Host is { } host ? $" at {host}:{options.Port}" : "";
        var row = new DoctorRow("xmpp", $"the account {who.Handle}{server}", false, "", "", "");
        await using var network = new XmppNetwork(options);
        await using INetworkSession session = network.Open(who, SavedState.Empty);
        session.Submit(new NetworkRequest.SetStatus(new RequestKey($"doctor-{Guid.NewGuid():N}"), UserStatus.Invisible));

        using var timeout = new CancellationTokenSource(limit, environment.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await foreach (NetworkEvent happened in session.Events.ReadAllAsync(both.Token).ConfigureAwait(false))
            {
                if (happened is NetworkEvent.ConnectionChanged change && Of(change, row, missing.All) is { } found)
                    return found;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Said below.
        }

        return row with { Result = "no answer", Advice = "Look whether the server runs, or give a longer --timeout." };
    }

    private static DoctorRow? Of(NetworkEvent.ConnectionChanged change, DoctorRow row, IReadOnlyList<string> missing) => change.State switch
    {
        NetworkConnection.Online => row with
        {
            IsAttached = true,
            Result = "logged in",
            Detail = missing.Count == 0 ? "the server has all that is looked for" : $"the server does without {string.Join(", ", missing)}",
        },
        NetworkConnection.Refused => row with { Result = "refused", Detail = change.Reason, Advice = "Look at the account's address and password." },
        NetworkConnection.Waiting => row with
        {
            Result = "not connected",
            Detail = change.Reason,
            Advice = "Look whether the server runs; --xmpp-host names it where the domain does not, "
                + "--xmpp-certificate a certificate that it has signed itself.",
        },
        _ => null,
    };
}
