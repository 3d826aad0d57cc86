using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Text;

namespace Skype4Net.Tool.Running;

/// <summary>
/// Opens a page in the browser without its address in the list of processes, where others of this machine would read the token: the browser
/// is given a file that only its owner can read, and which sends it on.
/// </summary>
/// <param name="start">Starts a program with arguments; false when there is none.</param>
/// <param name="time">The clock.</param>
internal sealed class PageOpener(Func<string, string, bool> start, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan s_keptFor = TimeSpan.FromSeconds(10);
    private readonly Lock _gate = new();
    private string? _folder;
    private ITimer? _timer;

    public PageOpener(TimeProvider time)
        : this(Start, time)
    {
    }

    /// <summary>Opens a page. The file is gone ten seconds later, or at once when no browser could be started: false then.</summary>
    public bool Open(Uri address)
    {
        _folder = Directory.CreateTempSubdirectory("skype4net-open-").FullName;
        string file = Path.Combine(_folder, "open.html");
        string target = WebUtility.HtmlEncode(address.AbsoluteUri);
        File.WriteAllText(
            file,
            $"<!doctype html><meta charset=utf-8><meta http-equiv=refresh content=\"0;url={target}\"><a href=\"{target}\">Playground</a>",
            Encoding.UTF8);
        string program = OperatingSystem.IsWindows() ? "explorer" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        if (!start(program, file))
        {
            Dispose();
            return false;
        }

        _timer = time.CreateTimer(_ => Dispose(), null, s_keptFor, Timeout.InfiniteTimeSpan);
        return true;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            if (_folder is not null)
                Directory.Delete(_folder, recursive: true);
            _folder = null;
        }
    }

    private static bool Start(string program, string file)
    {
        try
        {
            var info = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            info.ArgumentList.Add(file);
            using Process? started = Process.Start(info);
            return started is not null;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
