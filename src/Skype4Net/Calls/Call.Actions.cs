using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <content>What can be done with a call.</content>
public sealed partial class Call
{
    // Below protocol 5 a call is steered by setting its status; above, ALTER tells why something was refused.
    private const int AlterSince = 5;

    /// <summary>
    /// Answers a ringing call (<c>ALTER CALL n ANSWER</c>; <c>SET CALL n STATUS INPROGRESS</c> below protocol 5). Another call in progress is
    /// held.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task AnswerAsync(CancellationToken cancellationToken = default)
        => AlterAsync(CallCommands.Answer, CallStatus.InProgress, cancellationToken);

    /// <summary>Holds the call (<c>ALTER CALL n HOLD</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task HoldAsync(CancellationToken cancellationToken = default) => AlterAsync(CallCommands.Hold, CallStatus.OnHold, cancellationToken);

    /// <summary>Goes on with a held call (<c>ALTER CALL n RESUME</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ResumeAsync(CancellationToken cancellationToken = default)
        => AlterAsync(CallCommands.Resume, CallStatus.InProgress, cancellationToken);

    /// <summary>
    /// Ends the call, gives up calling, or turns a ringing call down (<c>ALTER CALL n END HANGUP</c>). Does nothing when the call is over
    /// already.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task HangUpAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await AlterAsync(CallCommands.HangUp, CallStatus.Finished, cancellationToken).ConfigureAwait(false);
        }
        catch (SkypeCommandException exception) when (exception.Error is SkypeError.CallActionFailed or SkypeError.CannotHangUpInactiveCall)
        {
            // Over already, perhaps at this very moment; anything else is a real refusal.
            if (!(await Status.RefreshAsync(cancellationToken).ConfigureAwait(false)).IsFinal())
                throw;
        }
    }

    /// <summary>Sends a ringing call to the voicemail box (<c>ALTER CALL n END REDIRECT_TO_VOICEMAIL</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task RedirectToVoicemailAsync(CancellationToken cancellationToken = default)
        => DoAsync(CallCommands.RedirectToVoicemail, cancellationToken);

    /// <summary>Forwards a ringing call by the rules of the profile (<c>ALTER CALL n END FORWARD_CALL</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ForwardAsync(CancellationToken cancellationToken = default) => DoAsync(CallCommands.Forward, cancellationToken);

    /// <summary>
    /// Transfers the call (<c>ALTER CALL n TRANSFER a, b</c>, protocol 7). Of several the first to answer gets it; follow
    /// <see cref="TransferStatus"/>.
    /// </summary>
    /// <param name="handles">The Skype names or telephone numbers to offer the call to.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">There is none, or one cannot be a Skype name.</exception>
    /// <exception cref="SkypeCommandException">The call cannot be transferred to them (559); ask <see cref="CanTransferToAsync"/> first.</exception>
    public Task TransferAsync(IEnumerable<string> handles, CancellationToken cancellationToken = default)
        => SendAsync(CallCommands.Transfer.With(Id, handles.ToArray()), cancellationToken);

    /// <inheritdoc cref="TransferAsync(IEnumerable{string}, CancellationToken)"/>
    /// <param name="users">The people to offer the call to.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task TransferAsync(IEnumerable<User> users, CancellationToken cancellationToken = default)
        => TransferAsync(User.HandlesOf(users), cancellationToken);

    /// <summary>Whether the call can be transferred to somebody (<c>GET CALL n CAN_TRANSFER handle</c>, protocol 7).</summary>
    /// <param name="handle">The Skype name or telephone number of the new partner.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<bool> CanTransferToAsync(string handle, CancellationToken cancellationToken = default)
    {
        Reply reply = await Engine.SendAsync(CallCommands.GetCanTransfer.With(Id, handle), cancellationToken).ConfigureAwait(false);
        return reply.Text.EndsWith("TRUE", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Presses keys (<c>ALTER CALL n DTMF digits</c>; <c>SET CALL n DTMF digit</c> one by one below protocol 5).</summary>
    /// <param name="digits">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">There is none, or another character.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task SendDtmfAsync(string digits, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(digits);
        if (digits.Any(c => !(char.IsAsciiDigit(c) || c is '*' or '#')))
            throw new ArgumentException($"\"{digits}\" has something else than 0 to 9, * and #.", nameof(digits));
        if (Engine.Protocol >= AlterSince)
        {
            await SendAsync(CallCommands.Dtmf.With(Id, digits), cancellationToken).ConfigureAwait(false);
            return;
        }

        foreach (char digit in digits)
            await SendAsync(CallCommands.SetDtmf.With(Id, digit.ToString()), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Joins the call to the conference of another one, which is made when there is none (<c>SET CALL n JOIN_CONFERENCE m</c>).</summary>
    /// <param name="other">The other call.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>The conference.</returns>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Conference> JoinConferenceAsync(Call other, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(other);
        Reply reply = await Engine.SendAsync(CallCommands.JoinConference.With(Id, other.Id), cancellationToken).ConfigureAwait(false);

        // "CALL 670 CONF_ID 9"; some clients say OK or echo.
        string[] words = reply.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [_, _, "CONF_ID", var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            return new Conference(Engine, id);
        return new Conference(Engine, await ConferenceId.GetAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Shows our video (<c>ALTER CALL n START_VIDEO_SEND</c>, protocol 5). Error 559 unless <see cref="VideoSendStatus"/> is available.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StartVideoSendAsync(CancellationToken cancellationToken = default) => DoAsync(CallCommands.StartVideoSend, cancellationToken);

    /// <summary>Ends our video (<c>ALTER CALL n STOP_VIDEO_SEND</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StopVideoSendAsync(CancellationToken cancellationToken = default) => DoAsync(CallCommands.StopVideoSend, cancellationToken);

    /// <summary>Shows the other side's video (<c>ALTER CALL n START_VIDEO_RECEIVE</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StartVideoReceiveAsync(CancellationToken cancellationToken = default) => DoAsync(CallCommands.StartVideoReceive, cancellationToken);

    /// <summary>Hides the other side's video (<c>ALTER CALL n STOP_VIDEO_RECEIVE</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task StopVideoReceiveAsync(CancellationToken cancellationToken = default) => DoAsync(CallCommands.StopVideoReceive, cancellationToken);

    /// <summary>Acknowledges a missed call (<c>SET CALL n SEEN TRUE</c>); it is not among the missed ones any more. Cannot be undone.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task MarkSeenAsync(CancellationToken cancellationToken = default) => Settable(CallProperties.Seen).SetAsync(true, cancellationToken);

    /// <summary>The price of a minute in units of <see cref="RateCurrency"/>; null when it is not known (protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<decimal?> GetRatePerMinuteAsync(CancellationToken cancellationToken = default)
    {
        ValueTask<int> rate = Rate.GetAsync(cancellationToken), precision = RatePrecision.GetAsync(cancellationToken);
        return Money.Amount(await rate.ConfigureAwait(false), await precision.ConfigureAwait(false));
    }

    /// <summary>
    /// Who takes part in the conference besides the host and us (<c>GET CALL n CONF_PARTICIPANT i</c>); empty at the host, whose calls are the
    /// participants.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<CallParticipant>> GetParticipantsAsync(CancellationToken cancellationToken = default)
    {
        int count = await ParticipantCount.GetAsync(cancellationToken).ConfigureAwait(false);
        var asked = new Task<CallParticipant?>[Math.Clamp(count, 0, CallParticipant.Max)];
        for (int i = 0; i < asked.Length; i++)
            asked[i] = GetParticipantAsync(i + 1, cancellationToken);
        return [.. (await Task.WhenAll(asked).ConfigureAwait(false)).OfType<CallParticipant>()];
    }

    /// <summary>One participant of the conference (<c>GET CALL n CONF_PARTICIPANT i</c>); null when the client shows none there.</summary>
    /// <param name="index">The place, from 1 to <see cref="ParticipantCount"/>.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not positive.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<CallParticipant?> GetParticipantAsync(int index, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(index);
        Reply reply = await Engine.SendAsync(CallCommands.GetParticipant.With(Id, index), cancellationToken).ConfigureAwait(false);
        return CallParticipant.FromReply(Engine, reply.Text);
    }

    /// <summary>
    /// Opens the voice streams of a call in progress (protocol 6, by <c>SET_OUTPUT PORT</c>, <c>SET_INPUT PORT</c>,
    /// <c>SET_CAPTURE_MIC PORT</c>). Devices that others set stay set.
    /// </summary>
    /// <param name="options">The streams to open; null for both directions.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">The client refuses (592, 559); clients from 7.29 on always do.</exception>
    /// <exception cref="SkypeTransportException">The client did not connect.</exception>
    public Task<CallAudio> OpenAudioAsync(CallAudioOptions? options = null, CancellationToken cancellationToken = default)
        => CallAudio.OpenAsync(this, options ?? new CallAudioOptions(), cancellationToken);

    /// <summary>
    /// Records the call to WAV files of 16 kHz, 16-bit, mono. A call that is over already gives empty files.
    /// </summary>
    /// <param name="receivedPath">The file for the other side's voice; written over if it is there.</param>
    /// <param name="microphonePath">The file for the own microphone; null for none.</param>
    /// <param name="cancellationToken">Ends the wait for the beginning.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="SkypeException">As for <see cref="OpenAudioAsync"/>.</exception>
    public Task<CallRecording> RecordAsync(string receivedPath, string? microphonePath = null, CancellationToken cancellationToken = default)
        => CallRecording.StartAsync(this, receivedPath, microphonePath, cancellationToken);

    /// <summary>
    /// Plays a WAV file to the other side instead of the microphone (<c>SET_INPUT FILE</c>, protocol 6). Ends when it was played, or the call is
    /// over; at once, when it is over already.
    /// </summary>
    /// <param name="path">A file of 16 kHz, 16-bit, mono, which the client can read under the same path.</param>
    /// <param name="cancellationToken">Ends the playing.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no WAV file, or of another kind.</exception>
    /// <exception cref="SkypeCommandException">The client refuses (592, 559); clients from 7.29 on always do.</exception>
    public Task PlayAsync(string path, CancellationToken cancellationToken = default)
        => CallPlayback.PlayAsync(this, path, cancellationToken);

    /// <summary>Waits until the call is over.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>Its last state.</returns>
    /// <exception cref="SkypeException">The state could not be read.</exception>
    public Task<CallStatus> WhenOverAsync(CancellationToken cancellationToken = default)
        => Status.WhenAsync(CallStatusExtensions.IsFinal, cancellationToken);

    private Task DoAsync(CommandDefinition action, CancellationToken cancellationToken) => SendAsync(action.With(Id), cancellationToken);

    private Task AlterAsync(CommandDefinition action, CallStatus status, CancellationToken cancellationToken)
        => Engine.Protocol >= action.Since
            ? DoAsync(action, cancellationToken) : Settable(CallProperties.Status).SetAsync(status, cancellationToken);
}
