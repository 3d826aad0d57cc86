using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sound;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>A voicemail as one client keeps it.</summary>
internal sealed class VoicemailRecord(long id, VoicemailType type, Identity partner, DateTimeOffset timestamp) : NumberedRecord(id)
{
    public VoicemailType Type { get; } = type;

    public Identity Partner { get; } = partner;

    public DateTimeOffset Timestamp { get; } = timestamp;

    public VoicemailStatus Status
    {
        get;
        set => Set(ref field, value);
    } = VoicemailStatus.Blank;

    public VoicemailFailureReason FailureReason { get; } = VoicemailFailureReason.NoError;

    public TimeSpan Duration
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>16 kHz, 16-bit, mono, little-endian.</summary>
    public List<byte> Sound { get; } = [];

    /// <summary>The voice streams; null before anything is played or redirected.</summary>
    public VoiceStreams? Streams { get; set; }

    /// <summary>Ticks each second while a greeting is recorded, or ends the playback.</summary>
    public ITimer? Timer { get; set; }

    public bool IsGreeting => Type is VoicemailType.DefaultGreeting or VoicemailType.CustomGreeting;

    /// <summary>Whether nothing happens with it. Greetings stay; so does what is being recorded, played or sent.</summary>
    public bool IsAtRest
        => Type is VoicemailType.Incoming or VoicemailType.Outgoing
            && Status is VoicemailStatus.NotDownloaded or VoicemailStatus.Unplayed or VoicemailStatus.Played
                or VoicemailStatus.Uploaded or VoicemailStatus.Failed;

    /// <summary>A voicemail that was kept, without its sound. What was under way ended with the process.</summary>
    public static VoicemailRecord Restore(StoredVoicemail stored)
    {
        VoicemailStatus status = stored.Status switch
        {
            VoicemailStatus.Buffering or VoicemailStatus.Playing => VoicemailStatus.Played,
            VoicemailStatus.Blank or VoicemailStatus.Downloading when stored.Type == VoicemailType.Incoming => VoicemailStatus.Unplayed,
            VoicemailStatus.Blank or VoicemailStatus.Recording or VoicemailStatus.Uploading when stored.Type == VoicemailType.Outgoing
                => VoicemailStatus.Failed,
            VoicemailStatus.Recording or VoicemailStatus.Uploading => VoicemailStatus.Recorded,
            _ => stored.Status,
        };
        return new VoicemailRecord(stored.Id, stored.Type, stored.Partner, stored.Timestamp) { Status = status, Duration = stored.Duration };
    }

    /// <summary>What of the voicemail is kept; its sound is kept by itself.</summary>
    public StoredVoicemail ToStored() => new(Id, Type, Partner, Timestamp, Status, Duration);
}
