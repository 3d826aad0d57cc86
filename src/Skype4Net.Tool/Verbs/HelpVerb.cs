using System.CommandLine;
using Skype4Net.Playground.Commands;
using Skype4Net.Tool.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

/// <summary>Help about verbs, and about what concerns many of them.</summary>
internal sealed class HelpVerb : Command
{
    public HelpVerb(ToolEnvironment environment)
        : base("help", $"Explains a verb, or one of these topics: {string.Join(", ", HelpTopics.All.Keys)}.")
    {
        var topic = new Argument<string?>("topic")
        {
            Description = "A verb or a topic; left out, the list of verbs.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        topic.CompletionSources.Add(_ => [.. HelpTopics.All.Keys.Select(t => new System.CommandLine.Completions.CompletionItem(t))]);
        Arguments.Add(topic);
        SetAction((parsed, cancellationToken) => RunAsync(environment, parsed.GetValue(topic), cancellationToken));
    }

    private static async Task<int> RunAsync(ToolEnvironment environment, string? topic, CancellationToken cancellationToken)
    {
        TextWriter output = environment.Out.Profile.Out.Writer, error = environment.Error.Profile.Out.Writer;
        string[] verbs = [.. SkypeTool.Root(environment).Subcommands.Where(c => !c.Hidden).Select(c => c.Name)];
        if (topic is null || verbs.Contains(topic))
            return await SkypeTool.RunAsync(topic is null ? ["--help"] : [topic, "--help"], environment, cancellationToken).ConfigureAwait(false);
        if (HelpTopics.All.TryGetValue(topic, out Func<string>? text))
        {
            await output.WriteLineAsync(text()).ConfigureAwait(false);
            return (int)ExitCode.Done;
        }

        string[] all = [.. HelpTopics.All.Keys, .. verbs];
        string meant = Suggestion.Sentence(topic, all), there = string.Join(", ", all);
        await error.WriteLineAsync($"skype4net: there is no help about \"{topic}\".{meant} There is: {there}.").ConfigureAwait(false);
        return (int)ExitCode.Usage;
    }
}
