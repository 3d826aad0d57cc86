using System.Diagnostics;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Tool.Tests;

/// <summary>The completion scripts, each run in its shell where that is installed.</summary>
public sealed class CompletionScriptTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [SkippableFact]
    public async Task Bash_completes_by_the_script()
        => Assert.Equal("--online", await CompleteAsync("bash", ["-c"], "skype4net() { dotnet \"$DLL\" \"$@\"; }", """
            COMP_WORDS=(skype4net friends --on) COMP_CWORD=2
            _skype4net
            printf '%s\n' "${COMPREPLY[@]}"
            """));

    // What compinit brings stands in for itself: the words that the script would offer are printed.
    [SkippableFact]
    public async Task Zsh_completes_by_the_script()
        => Assert.Equal("--online", await CompleteAsync("zsh", ["-f", "-c"], """
            skype4net() { dotnet "$DLL" "$@"; }
            compdef() { : }
            compadd() { shift; print -l -- "$@" }
            _files() { print files }
            """, """
            words=(skype4net friends --on) CURRENT=3
            _skype4net
            """));

    [SkippableFact]
    public async Task Zsh_completes_files_where_the_tool_knows_nothing()
        => Assert.Equal("files", await CompleteAsync("zsh", ["-f", "-c"], """
            skype4net() { dotnet "$DLL" "$@"; }
            compdef() { : }
            _files() { print files }
            """, """
            words=(skype4net replay "") CURRENT=3
            _skype4net
            """));

    [SkippableFact]
    public async Task Fish_completes_by_the_script()
        => Assert.Equal("--online", await CompleteAsync("fish", ["--no-config", "-c"], "function skype4net; dotnet $DLL $argv; end", """
            complete -C 'skype4net friends --on'
            """));

    [SkippableFact]
    public async Task PowerShell_completes_by_the_script()
        => Assert.Equal("--online", await CompleteAsync("pwsh", ["-NoProfile", "-Command"], "function skype4net { dotnet $env:DLL @args }", """
            (TabExpansion2 -inputScript 'skype4net friends --on' -cursorColumn 22).CompletionMatches | ForEach-Object { $_.CompletionText }
            """));

    private async Task<string> CompleteAsync(string shell, string[] arguments, string before, string after)
    {
        string path = Array.Find([$"/usr/bin/{shell}", $"/bin/{shell}", $"/usr/local/bin/{shell}"], File.Exists) ?? "";
        Skip.If(path.Length == 0, $"{shell} is not installed.");
        Assert.Equal(0, await _tool.RunAsync("completion", shell == "pwsh" ? "powershell" : shell));
        string configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo(path, [.. arguments, string.Join('\n', before, _tool.Out.Text, after)]) { RedirectStandardOutput = true };
        start.Environment["DLL"] = Path.Combine(Repository.Root, "src/Skype4Net.Tool/bin", configuration, "net10.0/Skype4Net.Tool.dll");
        start.Environment["HOME"] = _tool.Folder.At("");
        using Process run = Process.Start(start)!;
        return (await run.StandardOutput.ReadToEndAsync().InTime()).Trim();
    }
}
