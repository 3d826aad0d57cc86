using System.Buffers.Text;

namespace Skype4Net.Protocol;

/// <summary>The reply <c>ERROR 7 GET: invalid WHAT</c>.</summary>
internal readonly ref struct ErrorLine
{
    private ErrorLine(int code, ReadOnlySpan<byte> text)
    {
        Code = code;
        Text = text;
    }

    public int Code { get; }

    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Reads an error reply; a number that cannot be read is 0.</summary>
    public static bool TryParse(ReadOnlySpan<byte> body, out ErrorLine error)
    {
        error = default;
        var words = new Words(body);
        if (!WordComparer.Equal(words.Next(), "ERROR"u8))
            return false;
        ReadOnlySpan<byte> number = words.Next();
        if (!Utf8Parser.TryParse(number, out int code, out int used) || used != number.Length || code < 0)
            code = 0;
        error = new ErrorLine(code, words.Rest);
        return true;
    }
}
