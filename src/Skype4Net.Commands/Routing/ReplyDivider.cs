namespace Skype4Net.Commands;

/// <summary>Divides a long reply into messages, at line ends where there are any.</summary>
internal static class ReplyDivider
{
    public static IEnumerable<string> Divide(string text, int maxLength)
    {
        string left = text.Trim('\n');
        while (left.Length > maxLength)
        {
            int end = left.LastIndexOf('\n', maxLength);
            if (end <= 0)
                end = char.IsHighSurrogate(left[maxLength - 1]) ? maxLength - 1 : maxLength;
            yield return left[..end].TrimEnd('\n');
            left = left[end..].TrimStart('\n');
        }

        if (left.Length > 0)
            yield return left;
    }
}
