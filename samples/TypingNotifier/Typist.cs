using Skype4Net;

namespace TypingSample;

/// <summary>Sends a message the way a person does: others see that it is being typed for as long as that takes.</summary>
internal sealed class Typist(ISkype skype, TypingNotifier typing, TimeProvider clock)
{
    private static readonly TimeSpan s_keystroke = TimeSpan.FromMilliseconds(60);

    /// <summary>Types and sends.</summary>
    /// <returns>Whether the other side could see it.</returns>
    public async Task<bool> TypeAsync(string handle, string text, CancellationToken cancellationToken)
    {
        bool told = await typing.SendAsync(handle, TypingState.Typing, cancellationToken);
        if (told)
            await Task.Delay(s_keystroke * text.Length, clock, cancellationToken);
        await skype.Chats.SendAsync(handle, text, cancellationToken);
        if (told)
            await typing.SendAsync(handle, TypingState.NotTyping, cancellationToken);
        return told;
    }

    /// <summary>What to show of somebody who types.</summary>
    public static string Describe(TypingChanged change) => change.State switch
    {
        TypingState.Typing => $"{change.User.Handle} is typing...",
        TypingState.Typed => $"{change.User.Handle} has typed something",
        _ => $"{change.User.Handle} is not typing",
    };
}
