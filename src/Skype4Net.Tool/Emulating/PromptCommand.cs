using Skype4Net.Emulator;

namespace Skype4Net.Tool.Emulating;

/// <summary>Something that an account can be made to do at the prompt.</summary>
/// <param name="Group">Under which heading the help has it.</param>
/// <param name="Verb">Its word.</param>
/// <param name="Parameters">What follows the word.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="DoAsync">Does it.</param>
internal sealed record PromptCommand(
    string Group, string Verb, string Parameters, string Summary, Func<PromptContext, EmulatedClient, PromptWords, CancellationToken, Task> DoAsync)
{
    public string Usage => $"WHO {Verb} {Parameters}".TrimEnd();
}
