namespace Skype4Net.Tool.Transports;

/// <summary>One way to a client that the command line knows.</summary>
/// <param name="Name">What is written after <c>--transport</c>.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="IsHere">Whether this platform can have it; those that it can have are looked at by <c>doctor</c>.</param>
internal sealed record TransportEntry(string Name, string Summary, bool IsHere);
