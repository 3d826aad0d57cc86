using System.Globalization;
using System.Text;

namespace Skype4Net.Skype4Com.Surface;

/// <summary>
/// Writes what the implementation and the declarations both have: the names of the coclasses, their ids and their indexed properties.
/// </summary>
internal static class CoclassWriter
{
    private const string Implementation = "src/Skype4Net.Skype4Com";
    private const string Names = "src/Skype4Net.Skype4Com.Names";

    // SkypeClass has the flat interfaces too, but for that of the members of chats.
    private static readonly string[] s_flat =
    [
        "ISkypeApplication", "ISkypeCall", "ISkypeChat", "ISkypeChatMessage", "ISkypeConference", "ISkypeFileTransfer", "ISkypePlugin", "ISkypeSms",
            "ISkypeUser", "ISkypeVoicemail",
    ];

    public static void AddTo(IDictionary<string, string> files)
    {
        MemberRow[] coclasses = [.. SurfaceTables.Members.Where(m => m.Kind == "coclass").OrderBy(m => m.Name, StringComparer.Ordinal)];
        files[$"{Names}/Coclasses.cs"] = Empty(coclasses);
        files["src/Skype4Net.Skype4Com.Interop/Coclasses.vb"] = References(coclasses);
        foreach (MemberRow coclass in coclasses)
            files[$"{Implementation}/Made/{coclass.Name}Class.cs"] = Partial(coclass);
        foreach (string flat in s_flat)
            files[$"{Implementation}/Made/SkypeClass.{flat}.cs"] = Flat(coclasses.Single(c => c.Name == "Skype"), flat);
        foreach (IGrouping<string, EventRow> events in SurfaceTables.Events.GroupBy(e => e.Source))
            files[$"{Implementation}/Made/{CoclassOf(events.Key)}Class.Events.cs"] = Events(events.Key, [.. events]);
        files[$"{Implementation}/Made/ComWords.cs"] = ComWords();
    }

    private static string Empty(MemberRow[] coclasses)
    {
        StringBuilder text = Start();
        foreach (MemberRow coclass in coclasses)
            text.AppendLine(CultureInfo.InvariantCulture, $"public class {coclass.Name}Class;");
        return End(text);
    }

    private static string References(MemberRow[] coclasses)
    {
        var text = new StringBuilder("' Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.\n\n");
        text.AppendLine("Namespace SKYPE4COMLib");
        text.AppendLine("    ''' <summary>Names the coclasses, so that this assembly refers to the one that has them: a compiler follows the attribute CoClass only to an assembly that is referred to.</summary>");
        text.AppendLine("    Friend NotInheritable Class Coclasses");
        text.AppendLine("        Friend Shared ReadOnly All As System.Type() = {");
        text.AppendJoin(",\n", coclasses.Select(c => $"            GetType({c.Name}Class)"));
        text.AppendLine();
        text.AppendLine("        }");
        text.AppendLine("    End Class");
        return End(text.AppendLine("End Namespace"));
    }

    private static string Partial(MemberRow coclass)
    {
        string id = coclass.Signature.Split("CLSID ")[1].Split(' ')[0];
        StringBuilder text = Start("using System.Runtime.InteropServices;");
        text.AppendLine(CultureInfo.InvariantCulture, $"[Guid(\"{id}\")]");
        return Indexed(text, coclass, coclass.Name, coclass.Interface);
    }

    private static string Flat(MemberRow skype, string flat)
    {
        StringBuilder text = Start();
        text.AppendLine(CultureInfo.InvariantCulture, $"/// <content>The indexed properties of <c>{flat}</c>.</content>");
        return Indexed(text, skype, flat, flat);
    }

    private static string Indexed(StringBuilder text, MemberRow coclass, string implemented, string members)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"public partial class {coclass.Name}Class : {implemented}");
        text.AppendLine("{");
        IEnumerable<Signature> signatures = SurfaceTables.Members.Where(m => m.Interface == members && m.Kind != "coclass")
            .Select(m => Signature.Parse(m.Signature));
        text.AppendJoin("\n", signatures.Where(s => s.IsIndexed && s.Name != "this").Select(Property));
        text.AppendLine("}");
        return End(text);
    }

    // _ISkypeEvents belongs to Skype.
    private static string CoclassOf(string source) => source["_I".Length..^"Events".Length];

    private static string Events(string source, EventRow[] events)
    {
        string coclass = CoclassOf(source);
        string[] interfaces = Interfaces($"I{coclass}", coclass);
        HashSet<string> taken = [.. SurfaceTables.Members.Where(m => m.Kind != "coclass" && interfaces.Contains(m.Interface)).Select(m => m.Name)];
        StringBuilder text = Start();
        text.AppendLine(CultureInfo.InvariantCulture,
            $"/// <content>The events. One that shares its name with a member is called by its interface, <c>{source}_Event_Name</c>.</content>");
        text.AppendLine(CultureInfo.InvariantCulture, $"public partial class {coclass}Class");
        text.AppendLine("{");
        text.AppendJoin("\n", events.Select(e => Event(e, isTaken: taken.Contains(e.Name))));
        text.AppendLine("}");
        return End(text);
    }

    private static string Event(EventRow row, bool isTaken)
    {
        string name = isTaken ? $"{row.Source}_Event_{row.Name}" : row.Name;
        string accessors = $"    {{\n        add => {row.Name}Handlers.Add(value);\n        remove => {row.Name}Handlers.Remove(value);\n    }}\n";
        string explicitly = isTaken ? $"\n    event {row.Delegate} {row.Source}_Event.{row.Name}\n{accessors}" : "";
        return $"    public event {row.Delegate} {name}\n{accessors}{explicitly}\n    internal Handlers<{row.Delegate}> {row.Name}Handlers {{ get; }} = new();\n";
    }

    private static string[] Interfaces(string one, string coclass) => coclass == "Skype" ? [one, .. s_flat] : [one];

    private static string Property(Signature signature)
    {
        string arguments = string.Join(", ", signature.Parameters.Select(p => p.Type).Append(signature.Type));
        string type = (signature.CanGet, signature.CanSet) switch
        {
            (true, true) => $"IndexedProperty<{arguments}>",
            (true, false) => $"ReadOnlyIndexedProperty<{arguments}>",
            _ => $"WriteOnlyIndexedProperty<{arguments}>",
        };
        string get = signature.CanGet ? $"get_{signature.Name}" : "";
        string set = signature.CanSet ? $"set_{signature.Name}" : "";
        string methods = get.Length > 0 && set.Length > 0 ? $"{get}, {set}" : get + set;
        string accessor = $"{signature.Name}[{string.Join(", ", signature.Parameters.Select(p => p.Name))}]";
        return $"    /// <summary><c>{accessor}</c>, the same as <c>{(get.Length > 0 ? get : set)}</c>.</summary>\n    public {type} {signature.Name} => new({methods});\n";
    }

    private static string ComWords()
    {
        StringBuilder text = Start();
        text.AppendLine("/// <summary>The numbers of Skype4COM and the words of the wire that they stand for.</summary>");
        text.AppendLine("internal static class ComWords");
        text.AppendLine("{");
        text.AppendLine("    private static readonly Dictionary<Type, Array> s_all = new()");
        text.AppendLine("    {");
        foreach (IGrouping<string, EnumRow> numbers in SurfaceTables.Enums.GroupBy(e => e.Enum).Where(g => g.Any(n => Words.Of(n) is not null)))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"        [typeof({numbers.Key})] = new (string, {numbers.Key})[]");
            text.AppendLine("        {");
            foreach (EnumRow number in numbers.Where(n => Words.Of(n) is not null))
                text.AppendLine(CultureInfo.InvariantCulture, $"            (\"{Words.Of(number)}\", {number.Enum}.{number.Name}),");
            text.AppendLine("        },");
        }

        text.AppendLine("    };");
        text.AppendLine();
        text.AppendLine("    public static (string Word, T Value)[] Of<T>()");
        text.AppendLine("        where T : struct, Enum");
        text.AppendLine("        => ((string, T)[])s_all[typeof(T)];");
        text.AppendLine("}");
        return End(text);
    }

    private static StringBuilder Start(params string[] usings)
    {
        var text = new StringBuilder("// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.\n");
        foreach (string one in usings)
            text.AppendLine(one);
        text.AppendLine();
        return text.AppendLine("namespace SKYPE4COMLib;").AppendLine();
    }

    private static string End(StringBuilder text) => text.Replace("\r\n", "\n").ToString();
}
