using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Voicemails;

/// <summary>Takes the sound out of the signal of a voicemail, as a file that every player knows, and puts it in again.</summary>
internal static class VoicemailSound
{
    public const string Kind = "voicemail-left";
    private const string Sound = "Sound";
    private const int HeaderBytes = 44;
    private const int BytesPerSecond = 32_000;

    /// <summary>The signal without its sound, and the sound as WAV; null for any other signal.</summary>
    public static (Signal Signal, byte[] Wav)? Split(Signal signal)
    {
        if (signal.Kind != Kind || JsonNode.Parse(signal.Payload.Span) is not JsonObject content
            || content[Sound]?.GetValue<string>() is not { } text)
            return null;
        content[Sound] = "";
        return (signal with { Payload = Encoding.UTF8.GetBytes(content.ToJsonString()) }, ToWav(Convert.FromBase64String(text)));
    }

    /// <summary>The signal with its sound; null when either is something else.</summary>
    public static Signal? Join(Signal signal, ReadOnlySpan<byte> wav)
    {
        if (signal.Kind != Kind || wav.Length < HeaderBytes || !wav[..4].SequenceEqual("RIFF"u8) || !wav[36..40].SequenceEqual("data"u8))
            return null;
        try
        {
            if (JsonNode.Parse(signal.Payload.Span) is not JsonObject content)
                return null;
            content[Sound] = Convert.ToBase64String(wav[HeaderBytes..]);
            return signal with { Payload = Encoding.UTF8.GetBytes(content.ToJsonString()) };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // 16 kHz, 16 bits, one channel.
    private static byte[] ToWav(byte[] samples)
    {
        var wav = new byte[HeaderBytes + samples.Length];
        Span<byte> header = wav.AsSpan(0, HeaderBytes);
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], wav.Length - 8);
        "WAVEfmt "u8.CopyTo(header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(header[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(header[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], BytesPerSecond / 2);
        BinaryPrimitives.WriteInt32LittleEndian(header[28..], BytesPerSecond);
        BinaryPrimitives.WriteInt16LittleEndian(header[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(header[34..], 16);
        "data"u8.CopyTo(header[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], samples.Length);
        samples.CopyTo(wav, HeaderBytes);
        return wav;
    }
}
