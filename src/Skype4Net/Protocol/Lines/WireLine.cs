namespace Skype4Net.Protocol;

/// <summary>A received line, split into its command id and its body: <c>#12 USER anna FULLNAME Anna B.</c></summary>
internal readonly ref struct WireLine
{
    private WireLine(ReadOnlySpan<byte> id, ReadOnlySpan<byte> body)
    {
        Id = id;
        Body = body;
    }

    /// <summary>The id without <c>#</c>; empty for a notification.</summary>
    public ReadOnlySpan<byte> Id { get; }

    /// <summary>Everything behind the id.</summary>
    public ReadOnlySpan<byte> Body { get; }

    /// <summary>Splits a line. Never fails: whatever is not <c>#id body</c> is a body.</summary>
    public static WireLine Parse(ReadOnlySpan<byte> line)
    {
        // Some clients put blanks before a line.
        while (line.Length > 0 && line[0] == (byte)' ')
            line = line[1..];
        if (line.Length < 2 || line[0] != (byte)'#')
            return new WireLine(default, line);
        int blank = line.IndexOf((byte)' ');
        if (blank == 1)
            return new WireLine(default, line);
        return blank < 0
            ? new WireLine(line[1..], default)
            : new WireLine(line[1..blank], line[(blank + 1)..]);
    }
}
