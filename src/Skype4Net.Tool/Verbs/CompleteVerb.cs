using System.CommandLine;
using Skype4Net.Tool.CommandLine;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

/// <summary>What the scripts of <see cref="CompletionVerb"/> ask: what can come next.</summary>
internal sealed class CompleteVerb : Command
{
    public CompleteVerb(ToolEnvironment environment)
        : base("complete", "Prints what can come next, a word a line.")
    {
        Hidden = true;
        var words = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        Arguments.Add(words);
        SetAction(parsed =>
        {
            foreach (string word in Completions.Of(SkypeTool.Root(environment), parsed.GetValue(words) ?? []))
                environment.Out.Profile.Out.Writer.WriteLine(word);
        });
    }
}
