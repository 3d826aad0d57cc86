using System.Globalization;
using System.Security;
using System.Text;

namespace Skype4Net.Skype4Com.Surface;

/// <summary>Writes the declarations of SKYPE4COMLib from the tables: Visual Basic, because C# cannot declare a property with parameters.</summary>
public static class DeclarationWriter
{
    private const string Interop = "src/Skype4Net.Skype4Com.Interop";

    /// <summary>The files, by their paths in the repository.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        ILookup<string, MemberRow> coclasses = SurfaceTables.Members.Where(m => m.Kind == "coclass").ToLookup(m => m.Interface);
        foreach (IGrouping<string, MemberRow> members in SurfaceTables.Members.Where(m => m.Kind != "coclass").GroupBy(m => m.Interface))
            files[$"{Interop}/{Folder(members.Key)}/{members.Key}.vb"] = Interface(members.Key, [.. members], coclasses[members.Key]
                .FirstOrDefault());
        foreach (MemberRow alone in SurfaceTables.Members
            .Where(m => m.Kind == "coclass" && !files.Keys.Any(f => f.EndsWith($"/{m.Interface}.vb", StringComparison.Ordinal))))
            files[$"{Interop}/Objects/{alone.Interface}.vb"] = Interface(alone.Interface, [], alone);
        foreach (IGrouping<string, EnumRow> numbers in SurfaceTables.Enums.GroupBy(e => e.Enum))
            files[$"{Interop}/Enums/{numbers.Key}.vb"] = Enumeration(numbers.Key, numbers);
        foreach (IGrouping<string, EventRow> events in SurfaceTables.Events.GroupBy(e => e.Source))
            files[$"{Interop}/Events/{events.Key}.vb"] = Events(events.Key, [.. events]);
        CoclassNames.AddTo(files);
        return files;
    }

    private static string Folder(string name)
        => name.EndsWith("Collection", StringComparison.Ordinal) ? "Collections" : name.StartsWith("ISkype", StringComparison.Ordinal)
            && name.Length > 6 ? "Flat" : "Objects";

    private static string Interface(string name, MemberRow[] members, MemberRow? coclass)
    {
        StringBuilder text = Start("Imports System.Collections", "Imports System.Runtime.InteropServices");
        if (name == coclass?.Name)
        {
            Coclass(text, coclass, bases: "");
            return End(text);
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"    ''' <summary>The interface <c>{name}</c> of Skype4COM.</summary>");
        text.AppendLine(CultureInfo.InvariantCulture, $"    <ComImport, Guid(\"{VisualBasic.InterfaceId(name)}\")>");
        text.AppendLine(CultureInfo.InvariantCulture, $"    Public Interface {name}");
        if (members.Any(m => m.Name == "GetEnumerator"))
            text.AppendLine("        Inherits IEnumerable");
        foreach (MemberRow member in members)
        {
            Comment(text, member.Wire);
            text.AppendLine(CultureInfo.InvariantCulture, $"        <DispId({member.DispId})>");
            text.AppendLine(CultureInfo.InvariantCulture, $"        {Member(Signature.Parse(member.Signature))}");
        }

        text.AppendLine("    End Interface");
        if (coclass is not null)
        {
            text.AppendLine();
            Coclass(text, coclass, coclass.Interface + (coclass.Signature.Contains("; events", StringComparison.Ordinal)
                ? $", _{coclass.Interface}Events_Event" : ""));
        }

        return End(text);
    }

    private static void Coclass(StringBuilder text, MemberRow coclass, string bases)
    {
        text.AppendLine(CultureInfo.InvariantCulture,
            $"    ''' <summary>What <c>new {coclass.Name}()</c> makes: an object of {coclass.Name}Class.</summary>");
        text.AppendLine(CultureInfo.InvariantCulture,
            $"    <ComImport, Guid(\"{VisualBasic.InterfaceId(coclass.Interface)}\"), CoClass(GetType({coclass.Name}Class))>");
        text.AppendLine(CultureInfo.InvariantCulture, $"    Public Interface {VisualBasic.Name(coclass.Name)}");
        if (bases.Length > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"        Inherits {bases}");
        text.AppendLine("    End Interface");
    }

    // Visual Basic has no parameter with the name of its property. Skype4Net.Skype4Com.ParameterNames takes the mark away when it is compiled.
    private static string Member(Signature signature)
    {
        string parameters = VisualBasic.Parameters([.. signature.Parameters
            .Select(p => signature.IsProperty && p.Name == signature.Name ? p with { Name = p.Name + "_" } : p)]);
        string type = VisualBasic.Type(signature.Type);
        if (signature.Name == "this")
            return $"Default ReadOnly Property Item({parameters}) As {type}";
        if (signature.IsProperty)
        {
            string access = !signature.CanSet ? "ReadOnly " : !signature.CanGet ? "WriteOnly " : "";
            return $"{access}Property {VisualBasic.Name(signature.Name)}{(parameters.Length > 0 ? $"({parameters})" : "")} As {type}";
        }

        string shadows = signature.Name == "GetEnumerator" ? "Shadows " : "";
        return signature.Type == "void"
            ? $"Sub {VisualBasic.Name(signature.Name)}({parameters})"
            : $"{shadows}Function {VisualBasic.Name(signature.Name)}({parameters}) As {type}";
    }

    private static string Enumeration(string name, IEnumerable<EnumRow> numbers)
    {
        StringBuilder text = Start();
        text.AppendLine(CultureInfo.InvariantCulture, $"    ''' <summary>The enumeration <c>{name}</c> of Skype4COM.</summary>");
        text.AppendLine(CultureInfo.InvariantCulture, $"    Public Enum {name}");
        foreach (EnumRow number in numbers)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"        ''' <summary>{(WireWords.Of(number) is { } word ? $"<c>{word}</c>" : number.Name)}</summary>");
            text.AppendLine(CultureInfo.InvariantCulture, $"        {number.Name} = {number.Value}");
        }

        text.AppendLine("    End Enum");
        return End(text);
    }

    private static string Events(string source, EventRow[] events)
    {
        StringBuilder text = Start("Imports System.Runtime.InteropServices");
        foreach (EventRow one in events)
        {
            Signature signature = Signature.Parse(one.Signature);
            text.AppendLine(CultureInfo.InvariantCulture, $"    ''' <summary>Handles the event <c>{one.Name}</c>.</summary>");
            text.AppendLine(CultureInfo.InvariantCulture, $"    Public Delegate Sub {one.Delegate}({VisualBasic.Parameters(signature.Parameters)})");
            text.AppendLine();
        }

        text.AppendLine(CultureInfo.InvariantCulture,
            $"    ''' <summary>What a sink of the events would implement in COM; it holds their numbers.</summary>");
        text.AppendLine(CultureInfo.InvariantCulture,
            $"    <ComImport, Guid(\"{VisualBasic.InterfaceId(source)}\"), InterfaceType(ComInterfaceType.InterfaceIsIDispatch)>");
        text.AppendLine(CultureInfo.InvariantCulture, $"    Public Interface {source}");
        foreach (EventRow one in events)
        {
            Comment(text, one.Trigger);
            text.AppendLine(CultureInfo.InvariantCulture, $"        <DispId({one.DispId})>");
            text.AppendLine(CultureInfo.InvariantCulture, $"        {Member(Signature.Parse(one.Signature))}");
        }

        text.AppendLine("    End Interface");
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"    ''' <summary>The events of {source}, as .NET has them.</summary>");
        text.AppendLine(CultureInfo.InvariantCulture, $"    <ComEventInterface(GetType({source}), GetType({source})), ComVisible(False)>");
        text.AppendLine(CultureInfo.InvariantCulture, $"    Public Interface {source}_Event");
        foreach (EventRow one in events)
        {
            Comment(text, one.Trigger);
            text.AppendLine(CultureInfo.InvariantCulture, $"        Event {VisualBasic.Name(one.Name)} As {one.Delegate}");
        }

        text.AppendLine("    End Interface");
        return End(text);
    }

    private static void Comment(StringBuilder text, string wire)
        => text.AppendLine(CultureInfo.InvariantCulture,
            $"        ''' <summary>{(wire.Length > 0 ? $"<c>{SecurityElement.Escape(wire)}</c>" : "Sends nothing.")}</summary>");

    private static StringBuilder Start(params string[] imports)
    {
        var text = new StringBuilder();
        text.AppendLine($"' {CoclassNames.Remark}");
        foreach (string import in imports)
            text.AppendLine(import);
        text.AppendLine();
        text.AppendLine("Namespace SKYPE4COMLib");
        return text;
    }

    private static string End(StringBuilder text) => text.AppendLine("End Namespace").Replace("\r\n", "\n").ToString();
}
