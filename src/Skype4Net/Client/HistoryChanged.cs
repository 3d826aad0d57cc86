using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>A history changed, and is to be read again (<c>CALLHISTORYCHANGED</c>, <c>IMHISTORYCHANGED</c>).</summary>
/// <param name="Partner">The person whose history it is; null for all, or where the client does not say.</param>
public sealed record HistoryChanged(User? Partner)
{
    // The client says ALL, or nothing.
    internal static HistoryChanged Of(SkypeEngine engine, string handle)
        => handle.Trim() is { Length: > 0 } partner && !partner.Equals("ALL", StringComparison.OrdinalIgnoreCase)
            ? new HistoryChanged(new User(engine, partner))
            : new HistoryChanged((User?)null);
}
