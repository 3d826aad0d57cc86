using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>
/// Takes each received line to where it belongs: a waiting command, the cache, the streams. Never throws and never runs user code.
/// </summary>
internal sealed class LineRouter(
    EngineOptions options,
    PendingCommands pending,
    PropertyCache cache,
    FeedTable feeds,
    EventStream<string> notifications,
    HeldLines held,
    Action<PropertyDefinition, string> onClientLine,
    Action onDenied,
    Action onAnswered)
{
    private long _unreadable;
    private long _lateReplies;

    /// <summary>Lines that could not be handled.</summary>
    public long Unreadable => Interlocked.Read(ref _unreadable);

    /// <summary>Replies for which nobody waited any more.</summary>
    public long LateReplies => Interlocked.Read(ref _lateReplies);

    [SuppressMessage("Design", "CA1031", Justification = "No line, whatever is in it, may end the receive path.")]
    public void OnLine(ReadOnlySpan<byte> line)
    {
        try
        {
            WireLine wire = WireLine.Parse(line);
            if (IsReply(wire, out long number))
                OnReply(number, wire.Body, line);
            else if (!wire.Body.IsEmpty)
                Notify(wire.Body);
        }
        catch (Exception exception)
        {
            Failed(line, exception);
        }
    }

    // A number that was never given is no number of ours: some clients put them before lines that are news.
    private bool IsReply(WireLine wire, out long number)
    {
        number = -1;
        return !wire.Id.IsEmpty && Utf8Parser.TryParse(wire.Id, out number, out int used) && used == wire.Id.Length && pending.WasGiven(number);
    }

    // A reply says how things stand after the notifications before it, so it does not overtake those that are held. The attachment waits for
    // its own replies before it lets anything through.
    private void OnReply(long number, ReadOnlySpan<byte> body, ReadOnlySpan<byte> line)
    {
        if (!held.IsHolding || !pending.IsOfCaller(number) || !held.TryHoldReply(line))
            Answer(number, body);
    }

    private void Answer(long number, ReadOnlySpan<byte> body)
    {
        if (pending.RemoveFor(number, body) is { } command)
        {
            if (!command.StoresReply)
                Learn(body, command);
            command.Complete(body);
            if (command is not PendingCallback && AttachmentAnswer.IsDenial(body))
                onDenied();
            onAnswered();
            return;
        }

        // Too late, once more, or the answer to another question: how things stood, and no news. A command that is open waits on for its own.
        Interlocked.Increment(ref _lateReplies);
        if (options.Logger.IsEnabled(LogLevel.Debug))
            Log.LateReply(options.Logger, number, Errors.Shown(body));
        pending.RemoveLate(number)?.Complete(body);
    }

    // A reply tells the state as well as a notification does; the events come from the untagged line alone.
    private void Learn(ReadOnlySpan<byte> body, PendingCommand command)
    {
        if (PropertyLine.TryParse(body, out PropertyLine line) && line.Property is { } property && !IsKeyword(property))
            cache.Find(line.Schema, line.Id)?.Learn(property, line.Value, command);
    }

    private void Notify(ReadOnlySpan<byte> body)
    {
        // What the attachment itself needs is heard at once, held or not.
        if (!held.IsHolding || IsSignOut(body) || !held.TryHold(body))
            Deliver(body, isHeard: false);
        else if (PropertyLine.TryParse(body, out PropertyLine line) && line.Property is { } property && line.Schema.Kind == ObjectKind.Client)
            onClientLine(property, WordComparer.Text(line.Value));
    }

    /// <summary>Takes a line that was held to where it belongs.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The same for a line that comes later.")]
    public void OnReleased(ReadOnlySpan<byte> line)
    {
        try
        {
            WireLine wire = WireLine.Parse(line);
            if (IsReply(wire, out long number))
                Answer(number, wire.Body);
            else
                Deliver(line, isHeard: true);
        }
        catch (Exception exception)
        {
            Failed(line, exception);
        }
    }

    private void Deliver(ReadOnlySpan<byte> body, bool isHeard)
    {
        if (notifications.HasObservers)
            notifications.Publish(WordComparer.Text(body));
        if (!PropertyLine.TryParse(body, out PropertyLine line) || line.Property is not { } property)
            return;
        ObjectEntry? entry = cache.Find(line.Schema, line.Id);
        PropertySlot? slot = entry?.BeginNotification(property);
        if (!isHeard && line.Schema.Kind == ObjectKind.Client)
        {
            // Between the cache and the events: what it means to the attachment.
            slot?.Apply(line.Value);
            slot = null;
            onClientLine(property, WordComparer.Text(line.Value));
        }

        if (feeds.FindObserved(property) is { } observed)
            observed.Deliver(slot, entry?.Id ?? WordComparer.Text(line.Id), line.Value);
        else
            slot?.Apply(line.Value);
    }

    private void Failed(ReadOnlySpan<byte> line, Exception exception)
    {
        Interlocked.Increment(ref _unreadable);
        Log.LineFailed(options.Logger, Errors.Shown(line), exception);
    }

    private static bool IsSignOut(ReadOnlySpan<byte> body)
        => PropertyLine.TryParse(body, out PropertyLine line)
            && line.Property is { } property
            && SignedInUser.IsSignOut(property, WordComparer.Text(line.Value));

    // OPENED and SEEN are notified by their word alone and have no value to learn.
    private static bool IsKeyword(PropertyDefinition property) => property.Access == PropertyAccess.None;
}
