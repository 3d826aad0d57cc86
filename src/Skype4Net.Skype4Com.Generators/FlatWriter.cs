using System.Text;
using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Generators;

/// <summary>
/// Writes into <c>SkypeClass</c> the members of a flat interface, such as <c>ISkypeCall</c>: properties and methods of objects by their ids.
/// What they do is in a class of their own, such as <c>FlatCall</c>.
/// </summary>
internal static class FlatWriter
{
    // Skype does not show the members of chats; a cast finds them.
    private const string Hidden = "ISkypeChatMember";

    /// <summary>The flat interfaces of <c>Skype</c>.</summary>
    public static IReadOnlyList<string> Interfaces { get; } =
    [
        "ISkypeApplication", "ISkypeCall", "ISkypeChat", Hidden, "ISkypeChatMessage", "ISkypeConference", "ISkypeFileTransfer", "ISkypePlugin",
        "ISkypeSms", "ISkypeUser", "ISkypeVoicemail",
    ];

    public static string Write(string flat, IReadOnlyList<MemberRow> members)
    {
        string room = $"Flat{flat.Substring("ISkype".Length)}";
        StringBuilder text = SourceText.Begin();
        text.Append($"public partial class SkypeClass : {flat}\n{{\n    private {room} {room} => field ??= new(_session);\n\n");
        if (flat != Hidden)
            CoclassWriter.AppendIndexed(text, flat, members);
        foreach (Signature signature in CoclassWriter.SignaturesOf(flat, members))
            Append(text, signature, flat, room);
        return text.Append("}\n").ToString();
    }

    private static void Append(StringBuilder text, Signature signature, string flat, string room)
    {
        if (signature.IsIndexed)
        {
            if (signature.CanGet)
                Method(text, signature, $"get_{signature.Name}", flat, room);
            if (signature.CanSet)
                Setter(text, signature, flat, room);
        }
        else if (signature.IsProperty)
        {
            string get = signature.CanGet ? $" get => {room}.{signature.Name};" : "";
            string set = signature.CanSet ? $" set => {room}.{signature.Name} = value;" : "";
            text.Append($"    public {signature.Type} {signature.Name} {{{get}{set} }}\n\n");
        }
        else
        {
            Method(text, signature, signature.Name, flat, room);
        }
    }

    private static void Method(StringBuilder text, Signature signature, string name, string flat, string room)
        => text.Append($"    {Start(signature.Type, name, flat)}({string.Join(", ", SourceText.Declared(signature, withDefaults: flat != Hidden))})\n")
            .Append($"        => {room}.{name}({string.Join(", ", signature.Parameters.Select(p => p.Name))});\n\n");

    private static void Setter(StringBuilder text, Signature signature, string flat, string room)
        => text.Append($"    {Start("void", $"set_{signature.Name}", flat)}(")
            .Append(string.Join(", ", SourceText.Declared(signature, withDefaults: false).Concat([$"{signature.Type} value"])))
            .Append($")\n        => {room}.set_{signature.Name}({string.Join(", ", signature.Parameters.Select(p => p.Name).Concat(["value"]))});\n\n");

    private static string Start(string type, string name, string flat) => flat == Hidden ? $"{type} {flat}.{name}" : $"public {type} {name}";
}
