namespace Skype4Net.Skype4Com.Surface;

/// <summary>The words of the wire that the numbers of the enumerations stand for.</summary>
internal static class WireWords
{
    // Faults of the wrapper that the words of the table were taken from.
    private static readonly Dictionary<string, string> s_corrected = new()
    {
        ["clsLocalHold"] = "LOCALHOLD",
        ["smsMessageTypeCCSubmit"] = "CONFIRMATION_CODE_SUBMIT",
    };

    // Numbers that never travel.
    private static readonly HashSet<string> s_notOnTheWire = ["TApiSecurityContext", "TAttachmentStatus", "TCallIoDeviceType", "TCallChannelType"];

    /// <summary>The word of a number; null when it has none.</summary>
    /// <param name="number">The number.</param>
    public static string? Of(EnumRow number)
    {
        if (s_corrected.TryGetValue(number.Name, out string? corrected))
            return corrected;
        return number.Word is "" or "-1" || s_notOnTheWire.Contains(number.Enum) ? null : number.Word;
    }
}
