using Skype4Net;
using Skype4Net.Commands;

namespace ChatBot;

/// <summary>Answers commands that people send in dialogs: @userstatus, @credit, @help.</summary>
public sealed class Bot(ISkype skype) : IDisposable
{
    private static readonly CommandOptions s_options = new()
    {
        Prefixes = ["@"],
        PrefixInDialogs = true,
        Places = CommandPlaces.Dialogs,
        MarkSeen = MarkSeen.All,
        HelpName = "",
        Language = "en",
        Texts = new BotTexts(),
    };

    private BotCommands? _commands;

    /// <summary>Listens from now on. Messages of a dialog are handled one after the other, each once.</summary>
    public void Start() => _commands = skype.UseCommands(list => list.Add<AccountCommands>(), s_options);

    public void Dispose() => _commands?.Dispose();
}
