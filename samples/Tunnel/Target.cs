using System.Globalization;

namespace Tunnel;

/// <summary>A host and a port.</summary>
internal sealed record Target(string Host, int Port)
{
    /// <summary>Reads <c>host:port</c>; null when it is none.</summary>
    public static Target? Parse(string? text)
    {
        int colon = text?.LastIndexOf(':') ?? -1;
        return colon > 0 && ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out ushort port) && port > 0
            ? new Target(text![..colon].Trim('[', ']'), port)
            : null;
    }
}
