namespace Skype4Net.Protocol;

/// <summary>A command ready to be sent, and what its reply must look like.</summary>
/// <param name="Text">The command without its number.</param>
/// <param name="Expected">The words its reply must begin with, compared without regard to case; empty when any reply will do.</param>
/// <param name="HasValue">Whether a value is wanted, so that a bare <c>OK</c> (a habit of Linux clients) is no sufficient answer.</param>
/// <param name="TimeoutClass">How long the answer may take.</param>
internal sealed record Command(string Text, string Expected, bool HasValue, CommandTimeoutClass TimeoutClass = CommandTimeoutClass.Normal)
{
    /// <summary>A command as typed by a user: any reply will do.</summary>
    public static Command Raw(string text) => new(text, "", HasValue: false);

    /// <summary><c>GET USER anna FULLNAME</c>; for properties with an argument, <c>GET CALL 5 CAN_TRANSFER ben</c>.</summary>
    public static Command Get(PropertyDefinition property, string id, string argument = "")
    {
        string target = Target(property, id);
        if (argument.Length > 0)
            target = $"{target} {argument}";
        return new Command($"GET {target}", target, HasValue: true);
    }

    /// <summary><c>SET USER anna DISPLAYNAME Anna</c>, or <c>ALTER CHAT #x SETTOPIC Lunch</c> where the property is changed by an action.</summary>
    public static Command Set<T>(PropertyDefinition<T> property, string id, T value, string parameter)
    {
        property.Codec.Check(value, parameter);
        string text = property.Codec.Encode(value);
        string target = Target(property, id);
        if (property.AlterAction is not { } action)
            return new Command($"SET {target} {text}", target, HasValue: false);
        ObjectSchema schema = Schemas.Of(property.Kind);
        return new Command($"ALTER {schema.Word} {id} {action} {text}", $"ALTER {schema.Word}", HasValue: false);
    }

    private static string Target(PropertyDefinition property, string id)
    {
        ObjectSchema schema = Schemas.Of(property.Kind);
        return schema.HasId ? $"{schema.Word} {id} {property.Name}"
            : schema.Word.Length > 0 ? $"{schema.Word} {property.Name}"
            : property.Name;
    }

    /// <summary>The command as it may be shown.</summary>
    public override string ToString() => ShownText.OfLine(Text);
}
