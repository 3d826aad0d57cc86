using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The signals of file transfers in their envelopes.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(IdentityConverter)], UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FileOffered))]
[JsonSerializable(typeof(FileAccepted))]
[JsonSerializable(typeof(FilePartSent))]
[JsonSerializable(typeof(FilePartWritten))]
[JsonSerializable(typeof(FilePaused))]
[JsonSerializable(typeof(FileEnded))]
internal sealed partial class FileTransferSignalJson : JsonSerializerContext
{
    /// <summary>Adds them to a codec. Returns it.</summary>
    public static SignalCodec AddTo(SignalCodec codec) => codec
        .Add("file-offered", Default.FileOffered)
        .Add("file-accepted", Default.FileAccepted)
        .Add("file-part", Default.FilePartSent)
        .Add("file-part-written", Default.FilePartWritten)
        .Add("file-paused", Default.FilePaused)
        .Add("file-ended", Default.FileEnded);
}
