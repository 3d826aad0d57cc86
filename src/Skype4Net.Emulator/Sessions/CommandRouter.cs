using System.Diagnostics.CodeAnalysis;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>
/// Finds the handler of each command by its definition: the literal words of the template decide, and an argument between them is one word.
/// A handler reads its arguments from <see cref="CommandContext.Words"/>, refuses by a <see cref="CommandRefusal"/>, and replies exactly once.
/// </summary>
internal sealed class CommandRouter(Action<Exception> failed)
{
    // What a verb answers when its object is unknown, and when there is none.
    private static readonly Dictionary<string, (SkypeError Unknown, SkypeError Missing)> s_objectErrors = new(StringComparer.OrdinalIgnoreCase)
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

    private readonly CommandRoutes _routes = new();
    private readonly List<CommandDefinition> _definitions = [];
    private readonly List<PropertyDefinition> _readable = [];
    private readonly List<PropertyDefinition> _settable = [];

    /// <summary>The commands that have a handler.</summary>
    public IReadOnlyList<CommandDefinition> Definitions => _definitions;

    /// <summary>The properties that GET answers.</summary>
    public IReadOnlyList<PropertyDefinition> Readable => _readable;

    /// <summary>The properties that SET changes.</summary>
    public IReadOnlyList<PropertyDefinition> Settable => _settable;

    /// <summary>Binds a command to its handler.</summary>
    /// <param name="command">The command. No literal word may follow an argument of several words: see <see cref="OnLeadingWords"/>.</param>
    /// <param name="handler">Carries it out. Arguments may be missing.</param>
    /// <param name="beforePermission">Whether also programs are served that the user has not let in yet.</param>
    public void On(CommandDefinition command, Action<CommandContext> handler, bool beforePermission = false)
        => Bind(command, command.Pattern, handler, beforePermission);

    /// <summary>
    /// Binds a command whose words come in any order, or whose first argument has several words: only the literal words in front of the first
    /// argument decide. The handler reads all that follows.
    /// </summary>
    public void OnLeadingWords(CommandDefinition command, Action<CommandContext> handler)
        => Bind(command, [.. command.Pattern.TakeWhile(w => w is not null)], handler, beforePermission: false);

    /// <summary>Binds <c>GET SMS {id} {property}</c>, or each <c>GET {property}</c> of a kind without a word of its own.</summary>
    /// <param name="table">How the properties are read.</param>
    /// <param name="find">Reads the id and finds the object, or refuses.</param>
    /// <param name="unknownProperty">The error for a property that is not in the table.</param>
    public void OnGet<T>(PropertyTable<T> table, Func<CommandContext, T> find, SkypeError unknownProperty)
    {
        _readable.AddRange(table.Readable);
        OnProperties("GET", table.Readable, (context, name) => table.Answer(context, find(context), name, unknownProperty));
    }

    /// <summary>Binds <c>SET SMS {id} {property} {value}</c>, or each <c>SET {property} {value}</c> of a kind without a word of its own.</summary>
    /// <param name="table">How the properties are set.</param>
    /// <param name="find">Reads the id and finds the object, or refuses.</param>
    /// <param name="unknownProperty">The error for a property that is not in the table.</param>
    public void OnSet<T>(PropertyTable<T> table, Func<CommandContext, T> find, SkypeError unknownProperty)
    {
        _settable.AddRange(table.Settable);
        OnProperties("SET", table.Settable, (context, name) => table.Apply(context, find(context), name, unknownProperty));
    }

    /// <summary>Binds the action of <c>ALTER</c> that changes a property: <c>ALTER CALL {id} SET_INPUT {value}</c>.</summary>
    public void OnAlter(PropertyDefinition property, Action<CommandContext> handler)
    {
        string action = property.AlterAction ?? throw new ArgumentException($"{property} is not changed by ALTER.", nameof(property));
        _routes.Add(["ALTER", Schemas.Of(property.Kind).Word, null, action], handler);
    }

    /// <summary>
    /// Answers commands that begin with these words, such as <c>ALTER CALL</c>, and are none of those bound: their id or action is missing or
    /// unknown. Without it the error of the verb for an unknown object answers.
    /// </summary>
    public void Otherwise(string words, Action<CommandContext> handler) => _routes.AddFallback(words.Split(' '), handler);

    /// <summary>Carries a command out; it gets its reply now, or the handler has said that it comes later.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a command does, its application gets an answer and the client goes on.")]
    public void Execute(CommandContext context)
    {
        try
        {
            Dispatch(context);
            if (!context.IsReplied && !context.IsDeferred)
                context.Error(SkypeError.InternalError);
        }
        catch (CommandRefusal failure)
        {
            context.Error(failure.Error);
        }
        catch (Exception exception)
        {
            failed(exception);
            context.Error(SkypeError.InternalError);
        }
    }

    private void Dispatch(CommandContext context)
    {
        if (context.Words.HasNul)
            throw new CommandRefusal(SkypeError.GeneralSyntaxError);
        if (context.Words.At(0).IsEmpty)
            throw new CommandRefusal(SkypeError.GeneralSyntaxError);
        CommandRoute? route = _routes.Find(context.Words.All);
        if (!context.Session.IsAllowed && route is not { BeforePermission: true })
            throw new CommandRefusal(SkypeError.AccessDenied);
        if (route is not { } found)
            throw new CommandRefusal(ErrorOfUnknown(context.Words));
        context.Words.Begin(found.Literals);
        found.Handler(context);
    }

    private static SkypeError ErrorOfUnknown(CommandWords words)
        => !s_objectErrors.TryGetValue(words.At(0).ToString(), out (SkypeError Unknown, SkypeError Missing) errors) ? SkypeError.UnknownCommand
            : words.At(1).IsEmpty ? errors.Missing
            : errors.Unknown;

    private void Bind(CommandDefinition command, IReadOnlyList<string?> pattern, Action<CommandContext> handler, bool beforePermission)
    {
        // Arguments at the end are the handler's: some may be left out, and the last may be free text.
        int length = pattern.Count;
        while (pattern[length - 1] is null)
            length--;
        if (command.ArgumentsOfSeveralWords.Any(at => at < length - 1))
            throw new ArgumentException($"{command}: an argument of several words stands in front of a word.", nameof(command));
        _routes.Add([.. pattern.Take(length)], handler, beforePermission);
        _definitions.Add(command);
    }

    private void OnProperties(string verb, IEnumerable<PropertyDefinition> properties, Action<CommandContext, string?> handler)
    {
        foreach (PropertyDefinition property in properties)
        {
            ObjectSchema schema = Schemas.Of(property.Kind);
            if (schema.Word.Length == 0)
            {
                _routes.Add([verb, property.Name], context => handler(context, property.Name));
                continue;
            }

            // All properties of the kind at once: the table finds the one that is asked for.
            _routes.Add([verb, schema.Word], context => handler(context, null));
            if (schema.OldWord is { } oldWord)
                _routes.Add([verb, oldWord], context => handler(context, null));
            return;
        }
    }
}
