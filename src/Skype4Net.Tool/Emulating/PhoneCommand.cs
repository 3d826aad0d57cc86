using Skype4Net.Emulator;

namespace Skype4Net.Tool.Emulating;

/// <summary>Something that a telephone can be made to do at the prompt.</summary>
internal sealed record PhoneCommand(string Verb, string Parameters, string Summary, Action<PromptContext, EmulatedPhone, PromptWords> Do)
{
    public string Usage => $"+NUMBER {Verb} {Parameters}".TrimEnd();
}
