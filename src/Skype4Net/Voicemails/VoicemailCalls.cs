using System.Globalization;
using System.Threading.Channels;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// Leaves voicemails by <c>CALLVOICEMAIL</c>. The reply names the call alone; the voicemail beside it has notifications of its own, among those
/// of all others.
/// </summary>
internal sealed class VoicemailCalls
{
    // A greeting has a minute at most, and the recording may be notified behind it.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);
    private const int Remembered = 1000;
    private readonly SkypeEngine _engine;
    private readonly EventStream<News> _news;
    private readonly RecentIds _left = new(Remembered);

    public VoicemailCalls(SkypeEngine engine)
    {
        _engine = engine;
        _news = engine.Streams.Create<News>("Voicemails.Leaving");
        engine.Streams.Feeds.Feed(_news, VoicemailProperties.Status, (id, status) => IsBeingLeft(status) ? News.Of(id) : null);
        engine.Streams.Feeds.Feed(_news, CallProperties.Status, (id, status) => status.IsFinal() ? News.Of(id, status) : null);
        engine.Lifetime.Ended.Add(_left.Clear);
    }

    /// <summary>Calls somebody's voicemail box; returns the voicemail when the client tells of it.</summary>
    public Task<Voicemail> LeaveAsync(string handle, CancellationToken cancellationToken)
        => _engine.WhileAttachedAsync($"the wait for the voicemail to {handle}", attached => LeaveAsync(handle, attached, cancellationToken),
            cancellationToken);

    private async Task<Voicemail> LeaveAsync(string handle, CancellationToken attached, CancellationToken cancellationToken)
    {
        Command command = CallCommands.LeaveVoicemail.With(handle);

        // More than these in two minutes are no voicemails of people.
        var news = Channel.CreateBounded<News>(new BoundedChannelOptions(Remembered) { FullMode = BoundedChannelFullMode.DropOldest });
        using var limit = new CancellationTokenSource(s_limit, _engine.Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, attached);
        using IDisposable listening = _news.Subscribe(new Observer<News>(n => news.Writer.TryWrite(n), () => news.Writer.TryComplete()));
        Reply reply = await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false);
        try
        {
            await foreach (News happened in news.Reader.ReadAllAsync(end.Token).ConfigureAwait(false))
            {
                if (happened.EndOfCall is { } status && happened.Id == reply.ObjectId)
                    throw Failed(command, handle, status);
                if (happened.EndOfCall is not null)
                    continue;
                var voicemail = new Voicemail(_engine, happened.Id);
                if (await IsForAsync(voicemail, handle, end.Token).ConfigureAwait(false) && _left.IsNew(voicemail.Id))
                    return voicemail;
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Silent(command, handle);
        }

        // The streams have ended: the client was disposed.
        throw new OperationCanceledException();
    }

    // Those that are played buffer; an old one is never blank again.
    private static bool IsBeingLeft(VoicemailStatus status)
        => status is VoicemailStatus.Blank or VoicemailStatus.Recording or VoicemailStatus.Uploading;

    private static SkypeTransportException Failed(Command command, string handle, CallStatus status)
        => new($"No voicemail could be left for {handle}: the call ended with {status}. Whether one can be left says CanLeaveVoicemail of the user.")
        {
            Command = command.Text,
        };

    private static SkypeTimeoutException Silent(Command command, string handle) => new(
        command.Text,
        s_limit,
        $"The client notified no voicemail to {handle} within {s_limit.TotalSeconds:0} s, nor of the end of its call. " +
        "Look at the call in its window.");

    private static async Task<bool> IsForAsync(Voicemail voicemail, string handle, CancellationToken cancellationToken)
    {
        try
        {
            if (await voicemail.Type.GetAsync(cancellationToken).ConfigureAwait(false) != VoicemailType.Outgoing)
                return false;
            User? partner = await voicemail.Partner.GetAsync(cancellationToken).ConfigureAwait(false);
            return handle.Equals(partner?.Handle, StringComparison.OrdinalIgnoreCase);
        }
        catch (SkypeCommandException)
        {
            // Gone already.
            return false;
        }
    }

    // A voicemail that may be one that is left, or a call that has ended.
    private sealed record News(long Id, CallStatus? EndOfCall)
    {
        public static News? Of(string id, CallStatus? endOfCall = null)
            => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? new News(number, endOfCall) : null;
    }
}
