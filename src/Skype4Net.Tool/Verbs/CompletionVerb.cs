using System.CommandLine;
using Skype4Net.Tool.CommandLine;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

/// <summary>Prints the script by which a shell completes the words of the tool.</summary>
internal sealed class CompletionVerb : Command
{
    public CompletionVerb(ToolEnvironment environment)
        : base("completion", "Prints the script by which a shell completes verbs, options and their values: bash, zsh, fish or powershell.")
    {
        var shell = new Argument<string>("shell") { Description = $"The shell: {string.Join(", ", CompletionScripts.All.Keys)}." };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.All.Keys]);
        Arguments.Add(shell);
        SetAction(parsed => environment.Out.Profile.Out.Writer.WriteLine(CompletionScripts.All[parsed.GetValue(shell)!]));
    }
}
