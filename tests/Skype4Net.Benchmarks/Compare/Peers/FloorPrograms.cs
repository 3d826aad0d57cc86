using System.ComponentModel;
using System.Diagnostics;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>Builds the programs in C that the library is compared with, where there is a compiler and the library of the transport.</summary>
internal sealed class FloorPrograms : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-compare-").FullName;

    /// <summary>Where the sources are, beside the program.</summary>
    public static string Sources => Path.Combine(AppContext.BaseDirectory, "Floors");

    /// <summary>Builds the program of a transport.</summary>
    /// <param name="transport">The transport: <c>dbus</c>, <c>x11</c> or <c>tcp</c>.</param>
    /// <param name="library">The file of the library it needs; empty for none.</param>
    /// <param name="reason">Why there is no program.</param>
    /// <returns>The program; null when it cannot be built here.</returns>
    public string? Build(string transport, string library, out string reason)
    {
        string program = Path.Combine(_folder, transport);
        string[] sources = [Path.Combine(Sources, "peer.c"), Path.Combine(Sources, $"{transport}_transport.c")];
        try
        {
            string[] arguments = ["-O2", "-o", program, .. sources, .. library.Length > 0 ? [$"-l:{library}"] : Array.Empty<string>()];
            using Process compiler = Process.Start(new ProcessStartInfo("cc", arguments) { RedirectStandardError = true })!;
            string errors = compiler.StandardError.ReadToEnd();
            compiler.WaitForExit();
            reason = compiler.ExitCode == 0 ? "" : $"the bare program was not built: {errors.Trim().Split('\n')[^1]}";
        }
        catch (Win32Exception)
        {
            reason = "the bare program was not built: there is no compiler for C (cc)";
        }

        return reason.Length == 0 ? program : null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
