using System.Text;

namespace Skype4Net.Commands;

/// <summary>The command that shows what a person can call here, and how.</summary>
internal static class HelpCommand
{
    public static CommandDefinition Define(CommandList list, CommandOptions options) => new()
    {
        Name = options.HelpName,
        Parameters = [new CommandParameter("command", [], IsOptional: true, IsRest: true)],
        Order = CommandOrder.None,
        RunsLate = true,
        Bind = (context, arguments) =>
        {
            string about = arguments.HasMore ? arguments.Rest("command") : "";
            return ValueTask.FromResult<CommandCall>(async () => about.Length > 0 && list.Find(about, out _) is { } command
                ? About(command.Definition, context)
                : await ListAsync(list, context).ConfigureAwait(false));
        },
    };

    private static string About(CommandDefinition command, CommandContext context)
    {
        string prefix = context.Work.Prefix;
        var text = new StringBuilder();
        Append(Summary(command, context));
        Append(context.GetText(CommandText.HelpUsage, command.Usage(prefix)));
        if (command.Example is { } example)
            Append(context.GetText(CommandText.HelpExample, prefix + example));
        if (command.Aliases.Count > 0)
            Append(context.GetText(CommandText.HelpAliases, string.Join(", ", command.Aliases.Select(a => prefix + a))));
        return text.ToString();

        void Append(string line)
        {
            if (line.Length > 0)
                text.Append(text.Length > 0 ? "\n" : "").Append(line);
        }
    }

    private static async Task<string> ListAsync(CommandList list, CommandContext context)
    {
        var text = new StringBuilder();
        foreach (CommandDefinition command in list.Commands.Where(c => !c.IsHidden))
        {
            if (!await MayRunAsync(command, context).ConfigureAwait(false))
                continue;
            string summary = Summary(command, context);
            text.Append(command.Usage(context.Work.Prefix)).Append(summary.Length > 0 ? $": {summary}" : "").Append('\n');
        }

        return text.Append(context.GetText(CommandText.Help, context.Work.Prefix + context.Options.HelpName)).ToString();
    }

    private static async ValueTask<bool> MayRunAsync(CommandDefinition command, CommandContext context)
    {
        CommandContext theirs = context.For(command);
        foreach (PreconditionAttribute precondition in command.Preconditions)
        {
            if (await precondition.CheckAsync(theirs).ConfigureAwait(false) is not null)
                return false;
        }

        return true;
    }

    private static string Summary(CommandDefinition command, CommandContext context)
        => command.Name == context.Options.HelpName && command.Help.Length == 0 ? context.GetText(CommandText.HelpLine) : command.Help;
}
