using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>Calls that are joined: all active calls with one number <c>CONF_ID</c>.</summary>
public sealed record Conference
{
    private readonly SkypeEngine _engine;

    internal Conference(SkypeEngine engine, long id)
    {
        _engine = engine;
        Id = id;
    }

    /// <summary>The number (<c>CONF_ID</c>).</summary>
    public long Id { get; }

    /// <summary>The active calls that belong to it; at the host, one for each participant.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<Call>> GetCallsAsync(CancellationToken cancellationToken = default)
    {
        var calls = new List<Call>();
        foreach ((Call call, long conference) in await CallService.WithConferenceAsync(_engine, cancellationToken).ConfigureAwait(false))
        {
            if (conference == Id)
                calls.Add(call);
        }

        return calls;
    }

    /// <summary>Holds all of its calls.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task HoldAsync(CancellationToken cancellationToken = default) => EachAsync(call => call.HoldAsync(cancellationToken), cancellationToken);

    /// <summary>Goes on with all of its calls.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ResumeAsync(CancellationToken cancellationToken = default)
        => EachAsync(call => call.ResumeAsync(cancellationToken), cancellationToken);

    /// <summary>Ends all of its calls.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task HangUpAsync(CancellationToken cancellationToken = default)
        => EachAsync(call => call.HangUpAsync(cancellationToken), cancellationToken);

    private async Task EachAsync(Func<Call, Task> act, CancellationToken cancellationToken)
    {
        foreach (Call call in await GetCallsAsync(cancellationToken).ConfigureAwait(false))
            await act(call).ConfigureAwait(false);
    }
}
