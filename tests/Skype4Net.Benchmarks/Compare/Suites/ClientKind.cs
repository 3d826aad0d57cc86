namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Who is the client of a transport.</summary>
internal enum ClientKind
{
    /// <summary>The program in C.</summary>
    Bare,

    /// <summary>A program that uses this library.</summary>
    Sdk,

    /// <summary>A program that uses python3-dbus.</summary>
    Python,
}
