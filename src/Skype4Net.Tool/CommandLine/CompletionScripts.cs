namespace Skype4Net.Tool.CommandLine;

/// <summary>Scripts that teach a shell to complete the words of the tool, by asking the tool itself.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # In ~/.bashrc: source <(skype4net completion bash)
        _skype4net() {
            local IFS=$'\n'
            COMPREPLY=($(skype4net complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
        }
        complete -o default -F _skype4net skype4net
        """;

    private const string Zsh = """
        # In ~/.zshrc, behind compinit: source <(skype4net completion zsh)
        _skype4net() {
            local -a found
            found=("${(@f)$(skype4net complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
            if [[ -n "${found[1]}" ]]; then
                compadd -- "${found[@]}"
            else
                _files
            fi
        }
        compdef _skype4net skype4net
        """;

    private const string Fish = """
        # Once: skype4net completion fish > ~/.config/fish/completions/skype4net.fish
        complete -c skype4net -a '(skype4net complete -- (commandline -opc)[2..] "$(commandline -ct)" 2>/dev/null)'
        """;

    private const string PowerShell = """
        # In $PROFILE: skype4net completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName skype4net -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
            if ($wordToComplete -eq '') { $words += '' }
            skype4net complete -- @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    /// <summary>The scripts by the names of their shells.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
        ["powershell"] = PowerShell,
    };
}
