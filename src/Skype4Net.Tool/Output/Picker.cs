using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Running;
using Spectre.Console;

namespace Skype4Net.Tool.Output;

/// <summary>Asks for what was not given on the command line, where somebody is there to be asked.</summary>
internal sealed class Picker(ToolEnvironment environment)
{
    public bool CanAsk => environment.IsInteractive;

    /// <summary>Lets the user choose one of several.</summary>
    /// <param name="title">What is chosen.</param>
    /// <param name="argument">The argument that would have said it.</param>
    /// <param name="load">Brings what there is.</param>
    /// <param name="label">What one looks like.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <exception cref="UsageException">Nobody can be asked, or there is nothing to choose from.</exception>
    public async Task<T> PickAsync<T>(
        string title, string argument, Func<Task<IReadOnlyList<T>>> load, Func<T, string> label, CancellationToken cancellationToken)
        where T : notnull
    {
        Require(argument);
        IReadOnlyList<T> items = await load().ConfigureAwait(false);
        if (items.Count == 0)
            throw new UsageException($"There is nothing to choose from: give {argument}.");
        SelectionPrompt<T> prompt = new SelectionPrompt<T>().Title(Markup.Escape(title)).PageSize(15).EnableSearch()
            .UseConverter(item => Markup.Escape(SafeText.OneLine(label(item)))).AddChoices(items);
        return await prompt.ShowAsync(environment.Error, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets the user write something.</summary>
    /// <exception cref="UsageException">Nobody can be asked.</exception>
    public Task<string> AskAsync(string question, string argument, CancellationToken cancellationToken)
    {
        Require(argument);
        return new TextPrompt<string>(Markup.Escape(question)).ShowAsync(environment.Error, cancellationToken);
    }

    /// <summary>Asks yes or no; Enter alone is no.</summary>
    public Task<bool> ConfirmAsync(string question, CancellationToken cancellationToken)
        => new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = false }.ShowAsync(environment.Error, cancellationToken);

    private void Require(string argument)
    {
        if (!CanAsk)
            throw new UsageException($"{argument} is missing. Give it, or run the command in a terminal to be asked.");
    }
}
