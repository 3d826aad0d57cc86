using Skype4Net.Protocol;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Commands;

/// <summary>Finds the family that carries a command out. Every command gets exactly one reply.</summary>
internal static class CommandTable
{
    private static readonly Dictionary<string, Action<CommandContext>> s_verbs = new(StringComparer.Ordinal);
    private static readonly Dictionary<(string Verb, string Object), Action<CommandContext>> s_objects = [];

    // What a verb answers when its object is unknown, and when there is none.
    private static readonly Dictionary<string, (SkypeError Unknown, SkypeError Missing)> s_objectErrors = new(StringComparer.Ordinal)
    {
        ["GET"] = (SkypeError.GetInvalidWhat, SkypeError.GeneralSyntaxError),
        ["SET"] = (SkypeError.SetInvalidWhat, SkypeError.GeneralSyntaxError),
        ["SEARCH"] = (SkypeError.SearchUnknownWhat, SkypeError.GeneralSyntaxError),
        ["ALTER"] = (SkypeError.AlterUnknownObjectType, SkypeError.AlterNoObjectType),
        ["CREATE"] = (SkypeError.CreateUnknownObjectType, SkypeError.CreateNoObjectType),
        ["DELETE"] = (SkypeError.DeleteUnknownObjectType, SkypeError.DeleteNoObjectType),
        ["OPEN"] = (SkypeError.InvalidOpenWhat, SkypeError.InvalidOpenWhat),
        ["CLEAR"] = (SkypeError.ClearUnknownTarget, SkypeError.ClearNeedsTarget),
        ["CLOSE"] = (SkypeError.CloseInvalidWhat, SkypeError.CloseInvalidWhat),
    };

    static CommandTable()
    {
        SessionCommandHandlers.Register();
        VariableCommandHandlers.Register();
        ProfileCommandHandlers.Register();
        UserCommandHandlers.Register();
        ContactCommandHandlers.Register();
        ChatCommandHandlers.Register();
        ChatActionCommandHandlers.Register();
        ChatMemberCommandHandlers.Register();
        ChatMessageCommandHandlers.Register();
        WindowCommandHandlers.Register();
        CallCommandHandlers.Register();
        CallActionCommandHandlers.Register();
        VoicemailCommandHandlers.Register();
        SmsCommandHandlers.Register();
        FileTransferCommandHandlers.Register();
        ApplicationCommandHandlers.Register();
        GroupCommandHandlers.Register();
        PluginCommandHandlers.Register();
    }

    /// <summary>Registers a command of one word.</summary>
    public static void Add(string verb, Action<CommandContext> handler) => s_verbs.Add(verb, handler);

    /// <summary>Registers a verb for a kind of object; the context stands behind both words.</summary>
    public static void Add(string verb, string what, Action<CommandContext> handler) => s_objects.Add((verb, what), handler);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a command does, its application gets an answer and the client goes on.")]
    public static void Execute(ApiSession session, string line, Action<string> reply)
    {
        if (session.Client.Log.IsEnabled(LogLevel.Trace))
            EmulatorLog.CommandReceived(session.Client.Log, session.Client.Handle, ShownText.Of(line));
        (string id, line) = Split(line);
        var context = new CommandContext(session, id, line, reply);
        try
        {
            if (session.Client.Faults.CommandArrived(line) is { } error)
                throw new CommandFailure(error);
            Dispatch(context, line);
            if (!context.IsReplied && !context.IsDeferred)
                context.Error(SkypeError.InternalError);
        }
        catch (CommandFailure failure)
        {
            context.Error(failure.Error);
        }
        catch (Exception exception)
        {
            EmulatorLog.WorkFailed(session.Client.Log, exception);
            context.Error(SkypeError.InternalError);
        }
    }

    /// <summary>The error that answers a command which is not carried out.</summary>
    public static string Refusal(string line, SkypeError error) => Split(line).Id + CommandContext.TextOf(error);

    /// <summary>The id of a command with the blank behind it, empty for none, and the command itself.</summary>
    public static (string Id, string Command) Split(string line)
    {
        line = line.TrimStart(' ');
        if (line.Length < 2 || line[0] != '#' || line[1] == ' ')
            return ("", line);
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? (line + " ", "") : (line[..(blank + 1)], line[(blank + 1)..]);
    }

    private static void Dispatch(CommandContext context, string line)
    {
        if (line.Contains('\0', StringComparison.Ordinal))
            throw new CommandFailure(SkypeError.GeneralSyntaxError);
        string verb = context.Words.NextKeyword();
        if (verb.Length == 0)
            throw new CommandFailure(SkypeError.GeneralSyntaxError);
        bool open = verb is "NAME" or "PING";
        if (!context.Session.IsAllowed && !open)
            throw new CommandFailure(SkypeError.AccessDenied);
        if (s_verbs.TryGetValue(verb, out Action<CommandContext>? handler))
        {
            handler(context);
            return;
        }

        if (!s_objectErrors.TryGetValue(verb, out (SkypeError Unknown, SkypeError Missing) errors))
            throw new CommandFailure(SkypeError.UnknownCommand);
        string what = context.Words.NextKeyword();
        if (what.Length == 0)
            throw new CommandFailure(errors.Missing);
        if (!s_objects.TryGetValue((verb, what), out handler))
            throw new CommandFailure(errors.Unknown);
        handler(context);
    }
}
