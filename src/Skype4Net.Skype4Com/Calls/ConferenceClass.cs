namespace SKYPE4COMLib;

/// <summary>Calls that are joined: all with one number of a conference.</summary>
public partial class ConferenceClass : ComObject
{
    public ConferenceClass()
        : base(SkypeSession.None)
    {
    }

    internal ConferenceClass(SkypeSession session, long id)
        : base(session) => Id = (int)id;

    public int Id { get; }

    public CallCollection Calls => Session.Calls(Among(calls => calls.All).Select(c => c.Call));

    public CallCollection ActiveCalls => Session.Calls(Among(calls => calls.Active).Select(c => c.Call));

    public void Hold() => Each((call, ct) => call.HoldAsync(ct));

    public void Resume() => Each((call, ct) => call.ResumeAsync(ct));

    public void Finish() => Each((call, ct) => call.HangUpAsync(ct));

    /// <summary>Calls with their numbers of a conference; 0 of those in none.</summary>
    internal static async Task<(Sdk.Call Call, long Conference)[]> WithNumbersAsync(Sdk.SkypeQuery<Sdk.Call> query,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<Sdk.Call> calls = await query.GetAsync(cancellationToken).ConfigureAwait(false);
        long[] numbers = await Task.WhenAll(calls.Select(c => c.ConferenceId.GetAsync(cancellationToken).AsTask())).ConfigureAwait(false);
        return [.. calls.Zip(numbers)];
    }

    private IEnumerable<(Sdk.Call Call, long Conference)> Among(Func<Sdk.CallService, Sdk.SkypeQuery<Sdk.Call>> query)
        => Session.Get((sdk, ct) => WithNumbersAsync(query(sdk.Calls), ct)).Where(c => c.Conference == Id);

    private void Each(Func<Sdk.Call, CancellationToken, Task> act)
    {
        foreach ((Sdk.Call call, _) in Among(calls => calls.All))
            Do(ct => act(call, ct));
    }
}
