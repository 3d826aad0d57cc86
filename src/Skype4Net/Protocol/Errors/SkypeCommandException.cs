using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The Skype client answered a command with <c>ERROR</c>.</summary>
public sealed class SkypeCommandException : SkypeException
{
    /// <summary>Creates the exception from the reply <c>ERROR <paramref name="code"/> <paramref name="text"/></c>.</summary>
    /// <param name="code">The number of the error; the contract of the protocol.</param>
    /// <param name="text">The client's English text; may be empty, and differs between clients.</param>
    /// <param name="command">The command as sent, without its number.</param>
    public SkypeCommandException(int code, string text, string command)
        : base(Describe(code, text, command))
    {
        Code = code;
        Text = CommandSecrets.Hide(text);
        Command = CommandSecrets.Hide(command);
    }

    /// <summary>The number of the error as sent.</summary>
    public int Code { get; }

    /// <summary>The same as a name; <see cref="SkypeError.Unknown"/> when the number is in no table.</summary>
    public SkypeError Error => SkypeErrors.Find(Code);

    /// <summary>The client's own text; never parse it.</summary>
    public string Text { get; }

    /// <summary>The command that failed; <c>***</c> stands for a password.</summary>
    public string Command { get; }

    private static string Describe(int code, string text, string command)
    {
        string said = text.Length > 0 ? text : SkypeErrors.TextOf(code);
        string advice = SkypeErrors.AdviceFor(code, command);
        return $"Skype answered ERROR {code}{(said.Length > 0 ? $" ({said})" : "")} to " +
            $"\"{ShownText.OfLine(command)}\".{(advice.Length > 0 ? " " + advice : "")}";
    }
}
