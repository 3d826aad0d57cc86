namespace Skype4Net.Tool.Replaying;

/// <summary>A word of a line of the prompt, or all that is left of it, as it stands in a recording.</summary>
/// <param name="Name">The name of its member.</param>
/// <param name="Kind">
/// <c>word</c>; <c>text</c>: all that is left; <c>to</c>: a person, or a chat by its label; <c>chat</c>: a label; <c>people</c> and
/// <c>names</c>: several, with commas; <c>on</c>: a switch; <c>remember</c>: not "once"; <c>which</c>: a command, or the number of one;
/// <c>outcome</c>: of an SMS; <c>upload</c>: a file that travels inside; <c>unsaid</c>: a folder or a password, which no recording has.
/// </param>
internal sealed record RecordedArgument(string Name, string Kind)
{
    /// <summary>Whether it is all that is left of the line.</summary>
    public bool IsRest => Kind is "text" or "upload" or "which" or "names";

    /// <summary>Reads <c>name:kind</c>, or a name whose kind is its own name or <c>word</c>.</summary>
    public static RecordedArgument Parse(string written) => written.Split(':') switch
    {
        [var name, var kind] => new(name, kind),
        _ => new(written, written is "text" or "to" or "chat" or "on" or "remember" or "upload" ? written : "word"),
    };
}
