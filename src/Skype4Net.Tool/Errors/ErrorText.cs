using Skype4Net.Protocol;

namespace Skype4Net.Tool.Errors;

/// <summary>Exceptions in the words of whoever typed the command.</summary>
internal static class ErrorText
{
    // What the SDK's messages advise programmers, and what does the same on the command line.
    private static readonly (string Programmer, string Person)[] s_words =
    [
        ("raise AttachTimeout", "give a longer --timeout"),
        ("raise AuthorizationTimeout", "give a longer --timeout"),
        ("raise CommandTimeout", "give a longer --timeout"),
        ("set TcpTransport.Password", "set the variable SKYPE4NET_PASSWORD"),
        ("set TcpTransport.ServerCertificate", "give it with --trust"),
    ];

    public static string Of(Exception exception)
    {
        if (exception is SkypeCommandException refused)
            return Of(refused);
        if (exception is DirectoryNotFoundException && exception.Message.Split('\'') is [_, var path, ..])
            return $"There is no folder for {path}.";
        if (exception is FileNotFoundException { FileName: { Length: > 0 } file } && exception.Message.Contains(file, StringComparison.Ordinal))
            return $"There is no file {file}.";
        string text = exception.Message.Split(" (Parameter '")[0];
        foreach ((string programmer, string person) in s_words)
            text = text.Replace(programmer, person, StringComparison.Ordinal);
        return text;
    }

    private static string Of(SkypeCommandException refused)
    {
        string advice = SkypeErrors.AdviceFor(refused.Code, refused.Command);
        string words = advice.Length > 0 ? $"{Sentence(refused)} {advice}" : Sentence(refused);
        return $"{words} (error {refused.Code}, in answer to \"{ShownText.OfLine(refused.Command)}\")";
    }

    private static string Sentence(SkypeCommandException refused) => refused.Error switch
    {
        SkypeError.InvalidUserHandle or SkypeError.UnknownUser or SkypeError.InvalidHandle or SkypeError.OpenInvalidHandle
            => "Skype knows nobody of that name.",
        SkypeError.InvalidCallTarget or SkypeError.InvalidConferenceParticipant => "Skype knows nobody of that name to call.",
        SkypeError.ChatCreateInvalidHandles => "Skype cannot open a conversation: one of the names is not a Skype name.",
        SkypeError.ChatCreateDialogFailed => "Skype cannot open a conversation with that person; is the name right?",
        SkypeError.ChatDisabledForContact => "That contact has no chats.",
        SkypeError.ChatNotFound or SkypeError.UnknownChatName or SkypeError.InvalidChatName or SkypeError.ChatInvalidName or SkypeError.NoChatName
            => "Skype knows no chat of that name.",
        SkypeError.SendingToChatFailed => "Skype could not send the message to that chat.",
        SkypeError.CannotSendEmptyMessage => "A message cannot be empty.",
        SkypeError.UserBlocked => "You have blocked that person; unblock them first.",
        SkypeError.UserNotContact => "That person is no contact.",
        SkypeError.CallNotConnected or SkypeError.NotConnected or SkypeError.ClientNotConnected or SkypeError.CallNotOnline or SkypeError.NotOnline
            => "Skype is not connected to its network.",
        SkypeError.CallNotActive or SkypeError.CannotHangUpInactiveCall => "That call is over, or was never answered.",
        SkypeError.TooManyTargets or SkypeError.TooManyParticipants => "Those are too many at once.",
        SkypeError.AccessDenied => "Skype does not let this program do that.",
        SkypeError.UnknownUserStatus => "Skype has no such status.",
        SkypeError.CannotSetDevice or SkypeError.UnableToAlterInputOutput => "Skype cannot use that sound device.",
        SkypeError.FileNotFound or SkypeError.FilePathDoesNotExist => "Skype finds no such file.",
        SkypeError.DirectoryDoesNotExist => "Skype finds no such folder.",
        SkypeError.UnknownCommand or SkypeError.GeneralSyntaxError => "Skype does not understand the command.",
        _ => Said(refused),
    };

    private static string Said(SkypeCommandException refused)
    {
        string text = refused.Text.Length > 0 ? refused.Text : SkypeErrors.TextOf(refused.Code);
        return text.Length > 0 ? $"Skype said no: {text.TrimEnd('.')}." : "Skype said no, and not why.";
    }
}
