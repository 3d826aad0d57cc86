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
    private readonly NewObjects _known = new(Remembered);

    internal VoicemailService(SkypeEngine engine)
    {
        _engine = engine;
        StatusChanged = engine.CreateNumberedStream("Voicemails.StatusChanged", VoicemailProperties.Status, (id, value) => new VoicemailStatusChange(new Voicemail(engine, id), value));
        _received = engine.CreateStream<Voicemail>("Voicemails.Received");
        engine.Topics.Feed(_received, VoicemailProperties.Status, (id, status) =>
            status == VoicemailStatus.Unplayed && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && _known.IsNew(number) ? new Voicemail(engine, number) : null);
    }

    /// <summary>The state of a voicemail changed.</summary>
    public IObservable<VoicemailStatusChange> StatusChanged { get; }

    /// <summary>A voicemail was left for us: each once, when it is there to be heard.</summary>
    public IObservable<Voicemail> Received => _received;

    /// <summary>All voicemails (<c>SEARCH VOICEMAILS</c>).</summary>
    public SkypeQuery<Voicemail> All => SkypeQuery.Numbered(_engine, VoicemailCommands.Search.With(), Voicemail.ListOf);

    /// <summary>Voicemails that were not heard yet (<c>SEARCH MISSEDVOICEMAILS</c>).</summary>
    public SkypeQuery<Voicemail> Missed => SkypeQuery.Numbered(_engine, VoicemailCommands.SearchMissed.With(), Voicemail.ListOf);

    /// <summary>The proxy of a voicemail whose number is known. Sends nothing.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Voicemail Get(long id) => new(_engine, Argument.Id(id));

    /// <summary>Leaves a voicemail (<c>CALLVOICEMAIL handle</c>; <c>VOICEMAIL handle</c> below protocol 6): plays the greeting, then records until hung up.</summary>
    /// <param name="handle">For whom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The voicemail that is being recorded.</returns>
    /// <exception cref="SkypeCommandException">Neither side has voicemail (110).</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Voicemail> LeaveAsync(string handle, CancellationToken cancellationToken = default)
    {
        Argument.Handle(handle);
        if (_engine.Protocol < VoicemailCallSince)
        {
            Command old = VoicemailCommands.Leave.With(handle);
            return new Voicemail(_engine, (await _engine.SendAsync(old, cancellationToken).ConfigureAwait(false)).RequireObjectId(old));
        }

        // The reply names the call; the voicemail beside it is told by its own notifications.
        CancellationToken life = _engine.AttachmentLife;
        var made = new TaskCompletionSource<Voicemail>(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration lost = life.UnsafeRegister(static state => ((TaskCompletionSource<Voicemail>)state!).TrySetCanceled(), made);
        using IDisposable watch = StatusChanged.Subscribe(new Observer<VoicemailStatusChange>(
            change =>
            {
                if (change.Status is VoicemailStatus.Blank or VoicemailStatus.Recording or VoicemailStatus.Buffering)
                    made.TrySetResult(change.Voicemail);
            },
            () => made.TrySetCanceled()));
        await _engine.SendAsync(CallCommands.LeaveVoicemail.With(handle), cancellationToken).ConfigureAwait(false);
        try
        {
            return await made.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw _engine.EndOfWait($"the wait for the voicemail to {handle}");
        }
    }

    /// <summary>The greeting of a voicemail box (<c>SEARCH GREETING handle</c>); null when there is none.</summary>
    /// <param name="handle">Whose.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
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
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ClearHistoryAsync(CancellationToken cancellationToken = default) => _engine.SendAsync(VoicemailCommands.ClearHistory.With(), cancellationToken);
}
