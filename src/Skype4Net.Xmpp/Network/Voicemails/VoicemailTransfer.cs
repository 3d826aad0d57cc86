using System.Collections.Concurrent;
using System.Threading.Channels;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Files;
using Skype4Net.Xmpp.Network.Files;
using Skype4Net.Xmpp.Network.Sessions;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Network.Voicemails;

/// <summary>
/// Voicemails go to the server as files, and their links to whom they are for: people's clients show them, and emulated ones fetch the sound. What
/// was not fetched when the process ended is fetched by the next one.
/// </summary>
internal sealed class VoicemailTransfer(SessionContext context, LinkedFiles files)
{
    private const string ContentType = "audio/wav";
    private const string Link = "sound";
    private const int MaxAttempts = 5;
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, bool> _running = new();

    /// <summary>Puts the sound of a voicemail on the server; null for any other signal, and where the server takes no files.</summary>
    /// <exception cref="XmppConnectionException">There is no connection, or it was lost meanwhile.</exception>
    public async Task<(XmppElement Envelope, FileLink Link)?> UploadAsync(Signal signal)
    {
        if (VoicemailSound.Split(signal) is not var (rest, wav))
            return null;
        try
        {
            UploadSlot? slot = await context.Client.Uploads.RequestSlotAsync("voicemail.wav", wav.Length, ContentType, context.Ended)
                .ConfigureAwait(false);
            if (slot is null)
                return null;
            await files.PutAsync(slot, new MemoryStream(wav), wav.Length, ContentType, context.Ended).ConfigureAwait(false);
            return (SignalEnvelope.Write(rest)[0].Set(Link, slot.Get.AbsoluteUri), new FileLink(slot.Get, ""));
        }
        catch (Exception exception) when (exception is XmppStanzaException or XmppProtocolException or HttpRequestException)
        {
            NetworkLog.RequestFailed(context.Log, "voicemail as a file", exception.Message);
            return null;
        }
    }

    /// <summary>Whether a signal is a voicemail.</summary>
    public static bool IsVoicemail(Signal signal) => signal.Kind == VoicemailSound.Kind;

    /// <summary>Whether an envelope has its sound elsewhere.</summary>
    public static bool IsLinked(XmppElement envelope) => envelope[Link] is not null;

    /// <summary>A voicemail has come from somebody who is heard.</summary>
    public async ValueTask ReceiveAsync(LinkedVoicemail voicemail)
    {
        if (!context.Voicemails.TryAdd(voicemail.Key, voicemail))
            return;
        await context.SaveAsync().ConfigureAwait(false);
        Begin(voicemail);
    }

    /// <summary>There is a connection: what was not fetched yet is.</summary>
    public void Resume()
    {
        foreach ((_, LinkedVoicemail voicemail) in context.Voicemails.Entries)
            Begin(voicemail);
    }

    private void Begin(LinkedVoicemail voicemail)
    {
        if (_running.TryAdd(voicemail.Key, true))
            _ = FetchAsync(voicemail);
    }

    private async Task FetchAsync(LinkedVoicemail voicemail)
    {
        Signal? whole = null;
        try
        {
            for (int attempt = 1; attempt <= MaxAttempts && whole is null; attempt++)
            {
                if (attempt > 1)
                    await Task.Delay(s_pause * attempt, context.Time, context.Ended).ConfigureAwait(false);
                whole = await TryFetchAsync(voicemail).ConfigureAwait(false);
            }

            await context.Client.PublishAsync(new XmppEvent.Reached(() => EndAsync(voicemail, whole))).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException or ChannelClosedException)
        {
            // The next connection, or the next process, fetches it.
        }
        finally
        {
            _running.TryRemove(voicemail.Key, out _);
        }
    }

    private async Task<Signal?> TryFetchAsync(LinkedVoicemail voicemail)
    {
        if (SignalEnvelope.Read(voicemail.Envelope) is not { } part || FileLink.Parse(voicemail.Envelope[Link] ?? "") is not { } link)
            return null;
        try
        {
            using var wav = new MemoryStream();
            await files.GetAsync(link, wav, voicemail.From.Domain, context.Ended).ConfigureAwait(false);
            return VoicemailSound.Join(part.Signal, wav.ToArray());
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            NetworkLog.RequestFailed(context.Log, "fetch a voicemail", exception.Message);
            return null;
        }
    }

    private async ValueTask EndAsync(LinkedVoicemail voicemail, Signal? whole)
    {
        context.Voicemails.TryRemove(voicemail.Key, out _);
        if (whole is not null)
        {
            await context.WriteAsync(new NetworkEvent.SignalArrived(context.IdentityOf(voicemail.From), whole)
            {
                Cursor = new Cursor(context.Cursor.Advance(voicemail.Place)),
            }).ConfigureAwait(false);
        }

        await context.SaveAsync().ConfigureAwait(false);
    }
}
