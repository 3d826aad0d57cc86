using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Voicemails: <c>skype.Voicemails</c>. Protocol 5.</summary>
public sealed class VoicemailService
{
    // From here on CALLVOICEMAIL replaces VOICEMAIL.
    private const int VoicemailCallSince = 6;
    private const int Remembered = 1000;
    private readonly SkypeEngine _engine;
    private readonly EventStream<Voicemail> _received;
    private readonly RecentIds _known = new(Remembered);
    private readonly VoicemailCalls _calls;

    internal VoicemailService(SkypeEngine engine)
    {
        _engine = engine;
        _calls = new VoicemailCalls(engine);
        StatusChanged = engine.Streams.CreateNumbered("Voicemails.StatusChanged", VoicemailProperties.Status,
            (id, value) => new VoicemailStatusChanged(new Voicemail(engine, id), value));
        _received = engine.Streams.Create<Voicemail>("Voicemails.Received");
        engine.Streams.Feeds.Feed(_received, VoicemailProperties.Status, (id, status) =>
            status == VoicemailStatus.Unplayed && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                && _known.IsNew(number) ? new Voicemail(engine, number) : null);
    }

    /// <summary>The state of a voicemail changed.</summary>
    [HandlerEvent("VoicemailStatusChanged")]
    public IObservable<VoicemailStatusChanged> StatusChanged { get; }

    /// <summary>A voicemail was left for us: each once, when it is there to be heard.</summary>
    [HandlerEvent("VoicemailReceived")]
    public IObservable<Voicemail> Received => _received;

    /// <summary>All voicemails (<c>SEARCH VOICEMAILS</c>).</summary>
    public SkypeQuery<Voicemail> All => SkypeQuery.Numbered(_engine, VoicemailCommands.Search.With(), Voicemail.ListOf);

    /// <summary>Voicemails that were not heard yet (<c>SEARCH MISSEDVOICEMAILS</c>).</summary>
    public SkypeQuery<Voicemail> Missed => SkypeQuery.Numbered(_engine, VoicemailCommands.SearchMissed.With(), Voicemail.ListOf);

    /// <summary>The proxy of a voicemail whose number is known. Sends nothing.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Voicemail Get(long id) => new(_engine, Argument.Id(id));

    /// <summary>
    /// Leaves a voicemail (<c>CALLVOICEMAIL handle</c>; <c>VOICEMAIL handle</c> below protocol 6): plays the greeting, then records until hung
    /// up.
    /// </summary>
    /// <param name="handle">The Skype name of the person to leave it for.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>The voicemail that is being recorded.</returns>
    /// <exception cref="SkypeCommandException">Neither side has voicemail (110).</exception>
    /// <exception cref="SkypeTransportException">The call to the voicemail box failed, or the client was lost.</exception>
    /// <exception cref="SkypeTimeoutException">The client notified no such voicemail within two minutes.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Voicemail> LeaveAsync(string handle, CancellationToken cancellationToken = default)
    {
        Argument.Handle(handle);
        if (_engine.Protocol < VoicemailCallSince)
        {
            Command old = VoicemailCommands.Leave.With(handle);
            return new Voicemail(_engine, (await _engine.SendAsync(old, cancellationToken).ConfigureAwait(false)).RequireObjectId(old));
        }

        return await _calls.LeaveAsync(handle, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The greeting of a voicemail box (<c>SEARCH GREETING handle</c>); null when there is none.</summary>
    /// <param name="handle">The Skype name of the owner of the box.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">The handle is none (534).</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Voicemail?> GetGreetingAsync(string handle, CancellationToken cancellationToken = default)
    {
        try
        {
            Reply reply = await _engine.SendAsync(VoicemailCommands.SearchGreeting.With(handle), cancellationToken).ConfigureAwait(false);
            return reply.ObjectId is { } id ? new Voicemail(_engine, id) : null;
        }
        catch (SkypeCommandException exception) when (exception.Error == SkypeError.SearchGreetingFailed)
        {
            return null;
        }
    }

    /// <summary>Clears the history of voicemails (<c>CLEAR VOICEMAILHISTORY</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ClearHistoryAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(VoicemailCommands.ClearHistory.With(), cancellationToken);
}
