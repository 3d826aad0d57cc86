using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A voicemail: left for us, left by us, or a greeting. Protocol 5.</summary>
public sealed class Voicemail : SkypeObject
{
    internal Voicemail(SkypeEngine engine, long id)
        : base(engine, ObjectKind.Voicemail, id) => Id = id;

    /// <summary>The number by which the client knows it.</summary>
    public long Id { get; }

    /// <summary>The kind (<c>TYPE</c>).</summary>
    public SkypeProperty<VoicemailType> Type => Property(VoicemailProperties.Type);

    /// <summary>The other side (<c>PARTNER_HANDLE</c>); null when the client names nobody.</summary>
    public SkypeProperty<User?> Partner => Property(VoicemailProperties.PartnerHandle, PropertyMaps.User);

    /// <summary>The name of the other side (<c>PARTNER_DISPNAME</c>).</summary>
    public SkypeProperty<string> PartnerDisplayName => Property(VoicemailProperties.PartnerDisplayName);

    /// <summary>The state (<c>STATUS</c>).</summary>
    public SkypeProperty<VoicemailStatus> Status => Property(VoicemailProperties.Status);

    /// <summary>Why it failed (<c>FAILUREREASON</c>).</summary>
    public SkypeProperty<VoicemailFailureReason> FailureReason => Property(VoicemailProperties.FailureReason);

    /// <summary>When it was left, in UTC (<c>TIMESTAMP</c>); null when the client does not know.</summary>
    public SkypeProperty<DateTimeOffset?> Timestamp => Property(VoicemailProperties.Timestamp);

    /// <summary>How long it is, in whole seconds (<c>DURATION</c>).</summary>
    public SkypeProperty<TimeSpan> Duration => Property(VoicemailProperties.Duration);

    /// <summary>How long it may be (<c>ALLOWED_DURATION</c>).</summary>
    public SkypeProperty<TimeSpan> AllowedDuration => Property(VoicemailProperties.AllowedDuration);

    /// <summary>Where what is recorded comes from (<c>INPUT</c>, set by <c>SET_INPUT</c>, protocol 6); never cached.</summary>
    public SettableSkypeProperty<CallDevices> Input => Settable(VoicemailProperties.Input);

    /// <summary>Where it plays (<c>OUTPUT</c>, set by <c>SET_OUTPUT</c>, protocol 6); never cached.</summary>
    public SettableSkypeProperty<CallDevices> Output => Settable(VoicemailProperties.Output);

    /// <summary>Where the microphone goes to as well (<c>CAPTURE_MIC</c>, set by <c>SET_CAPTURE_MIC</c>, protocol 6); never cached.</summary>
    public SettableSkypeProperty<CallDevices> CaptureMicrophone => Settable(VoicemailProperties.CaptureMic);

    /// <summary>Opens the client's window and plays (<c>OPEN VOICEMAIL n</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenWindowAsync(CancellationToken cancellationToken = default) => SendAsync(VoicemailCommands.Open.With(Id), cancellationToken);

    /// <summary>Plays it (<c>STARTPLAYBACK</c>). Error 531 right after <see cref="StopPlaybackAsync"/>: wait half a second.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StartPlaybackAsync(CancellationToken cancellationToken = default)
        => SendAsync(VoicemailCommands.StartPlayback.With(Id), cancellationToken);

    /// <summary>Stops playing (<c>STOPPLAYBACK</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StopPlaybackAsync(CancellationToken cancellationToken = default)
        => SendAsync(VoicemailCommands.StopPlayback.With(Id), cancellationToken);

    /// <summary>Plays it into the active call (<c>STARTPLAYBACKINCALL</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StartPlaybackInCallAsync(CancellationToken cancellationToken = default)
        => SendAsync(VoicemailCommands.StartPlaybackInCall.With(Id), cancellationToken);

    /// <summary>Records (<c>STARTRECORDING</c>); also ends the greeting that plays.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StartRecordingAsync(CancellationToken cancellationToken = default)
        => SendAsync(VoicemailCommands.StartRecording.With(Id), cancellationToken);

    /// <summary>Stops recording (<c>STOPRECORDING</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StopRecordingAsync(CancellationToken cancellationToken = default)
        => SendAsync(VoicemailCommands.StopRecording.With(Id), cancellationToken);

    /// <summary>Uploads what was recorded (<c>UPLOAD</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task UploadAsync(CancellationToken cancellationToken = default) => SendAsync(VoicemailCommands.Upload.With(Id), cancellationToken);

    /// <summary>Downloads it (<c>DOWNLOAD</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DownloadAsync(CancellationToken cancellationToken = default) => SendAsync(VoicemailCommands.Download.With(Id), cancellationToken);

    /// <summary>Deletes it (<c>DELETE</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeleteAsync(CancellationToken cancellationToken = default) => SendAsync(VoicemailCommands.Delete.With(Id), cancellationToken);

    /// <summary>Marks it as not heard (<c>SETUNPLAYED</c>, protocol 6). Skype 3.8 answers DELETE to it; nothing is deleted.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task SetUnplayedAsync(CancellationToken cancellationToken = default)
        => SendAsync(VoicemailCommands.SetUnplayed.With(Id), cancellationToken);

    internal static IReadOnlyList<Voicemail> ListOf(SkypeEngine engine, IReadOnlyList<long> ids)
        => SkypeQuery.ListOf(ids, id => new Voicemail(engine, id));
}
