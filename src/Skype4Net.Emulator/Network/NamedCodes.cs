namespace Skype4Net.Emulator.Network;

/// <summary>Countries and languages as the wire has them: the code, and the English name behind it.</summary>
internal static class NamedCodes
{
    /// <summary>Puts the name behind a code that stands alone; what is no code, or has its name, stays as it is.</summary>
    public static string WithName(string text, Func<string, string> nameOf)
        => text.Length > 0 && Protocol.NamedCodeCodec.CodeLength(text) == text.Length ? $"{text.ToLowerInvariant()} {nameOf(text)}".TrimEnd() : text;
}
