using System.Globalization;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Something that the client of a transport does and measures.</summary>
/// <param name="Title">What it is, for the report.</param>
/// <param name="Count">How many in a round.</param>
/// <param name="Bare">What the bare client is told: {0} is the count, {1} a fifth of it.</param>
/// <param name="Sdk">What the library's client is told.</param>
/// <param name="Python">What the client on python3-dbus is told; null if it has no such thing.</param>
internal sealed record TransportMeasure(string Title, int Count, string Bare, string Sdk, string? Python)
{
    private const int PropertiesOfContact = 5;

    /// <summary>What a client is told; null if it has no such thing.</summary>
    public string? CommandOf(ClientKind client, int count)
    {
        string? format = client switch
        {
            ClientKind.Bare => Bare,
            ClientKind.Sdk => Sdk,
            _ => Python,
        };
        return format is null ? null : string.Format(CultureInfo.InvariantCulture, format, count, count / PropertiesOfContact);
    }
}
