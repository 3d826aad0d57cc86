using System.Runtime.CompilerServices;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Telephone numbers as people write them.</summary>
internal static class PhoneNumber
{
    /// <summary>A telephone number without the blanks, dashes, dots and brackets of its writing; any other handle as it is.</summary>
    /// <exception cref="ArgumentException">The text cannot be a handle.</exception>
    public static string Normalize(string? text, [CallerArgumentExpression(nameof(text))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        string trimmed = text.Trim();
        bool isNumber = trimmed.Length > 1 && (trimmed[0] is '+' || trimmed.StartsWith("00", StringComparison.Ordinal))
            && trimmed.Skip(1).All(c => char.IsAsciiDigit(c) || IsFiller(c));
        return Argument.Handle(isNumber ? new string([.. trimmed.Where(c => !IsFiller(c))]) : text, parameter);
    }

    private static bool IsFiller(char c) => c is ' ' or '-' or '.' or '(' or ')' or '/';
}
