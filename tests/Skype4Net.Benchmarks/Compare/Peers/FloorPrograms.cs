using System.ComponentModel;
using System.Diagnostics;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>Builds the programs in C that the library is compared with, where there is a compiler and the library of the transport.</summary>
internal sealed class FloorPrograms : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-compare-").FullName;

    /// <summary>Where the sources are, beside the program.</summary>
    public static string Sources => Path.Combine(AppContext.BaseDirectory, "Floors");

    /// <summary>Builds the program of a transport.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="reason">Why there is no program.</param>
    /// <returns>The program; null when it cannot be built here.</returns>
    public string? Build(ComparedTransport transport, out string reason)
    {
        string program = Path.Combine(_folder, transport.Name);
        string[] sources = [.. transport.Sources.Append("peer.c").Append($"{transport.Name}_transport.c").Select(s => Path.Combine(Sources, s))];
        string[] libraries = transport.Library.Length > 0 ? [$"-l:{transport.Library}"] : [];
        try
        {
            var start = new ProcessStartInfo(transport.Compiler, ["-O2", "-o", program, .. sources, .. libraries]) { RedirectStandardError = true };
            using Process compiler = Process.Start(start)!;
            string errors = compiler.StandardError.ReadToEnd();
            compiler.WaitForExit();
            reason = compiler.ExitCode == 0 ? "" : $"the bare program was not built: {errors.Trim().Split('\n')[^1]}";
        }
        catch (Win32Exception)
        {
            reason = $"the bare program was not built: there is no compiler for C ({transport.Compiler})";
        }

        return reason.Length == 0 ? program : null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
