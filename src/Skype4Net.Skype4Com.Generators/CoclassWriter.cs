using System.Text;
using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Generators;

/// <summary>Writes of a coclass its id and its indexed properties, which C# can only have as objects.</summary>
internal static class CoclassWriter
{
    public static string Write(MemberRow coclass, IReadOnlyList<MemberRow> members)
    {
        StringBuilder text = SourceText.Begin();
        text.Append($"[System.Runtime.InteropServices.Guid(\"{IdOf(coclass)}\")]\npublic partial class {coclass.Name}Class : {coclass.Name}\n{{\n");
        AppendIndexed(text, coclass.Interface, members);
        return text.Append("}\n").ToString();
    }

    /// <summary>Adds the indexed properties of an interface.</summary>
    public static void AppendIndexed(StringBuilder text, string declaredBy, IReadOnlyList<MemberRow> members)
    {
        foreach (Signature signature in SignaturesOf(declaredBy, members).Where(s => s.IsIndexed && s.Name != "this"))
            text.Append(Property(signature));
    }

    public static IEnumerable<Signature> SignaturesOf(string declaredBy, IReadOnlyList<MemberRow> members)
        => members.Where(m => m.Interface == declaredBy && !m.IsCoclass).Select(m => Signature.Parse(m.Signature));

    // As it stands in the table: "new Call() ; class CallClass ; CLSID 2DBC...".
    private static string IdOf(MemberRow coclass) => coclass.Signature.Split(["CLSID "], StringSplitOptions.None)[1].Split(' ')[0];

    private static string Property(Signature signature)
    {
        string arguments = string.Join(", ", signature.Parameters.Select(p => p.Type).Concat([signature.Type]));
        string access = (signature.CanGet, signature.CanSet) switch
        {
            (true, true) => "",
            (true, false) => "ReadOnly",
            _ => "WriteOnly",
        };
        string[] accessors = [.. new[] { signature.CanGet ? "get_" : "", signature.CanSet ? "set_" : "" }
            .Where(a => a.Length > 0).Select(a => a + signature.Name)];
        string shown = $"{signature.Name}[{string.Join(", ", signature.Parameters.Select(p => p.Name))}]";
        return $"    /// <summary><c>{shown}</c>, the same as <c>{accessors[0]}</c>.</summary>\n"
            + $"    public {access}IndexedProperty<{arguments}> {signature.Name} => new({string.Join(", ", accessors)});\n\n";
    }
}
