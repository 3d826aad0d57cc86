using System.Globalization;
using System.Text;

namespace Skype4Net.Skype4Com.Surface;

/// <summary>Writes the names of the coclasses, which the declarations refer to.</summary>
internal static class CoclassNames
{
    /// <summary>How each file begins.</summary>
    public const string Remark =
        "Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.";

    public static void AddTo(IDictionary<string, string> files)
    {
        MemberRow[] coclasses = [.. SurfaceTables.Members.Where(m => m.IsCoclass).OrderBy(m => m.Name, StringComparer.Ordinal)];
        files["src/Skype4Net.Skype4Com.Names/Coclasses.cs"] = Empty(coclasses);
        files["src/Skype4Net.Skype4Com.Interop/Coclasses.vb"] = References(coclasses);
    }

    private static string Empty(MemberRow[] coclasses)
    {
        var text = new StringBuilder($"// {Remark}\n\nnamespace SKYPE4COMLib;\n\n");
        foreach (MemberRow coclass in coclasses)
            text.Append(CultureInfo.InvariantCulture, $"public class {coclass.Name}Class;\n");
        return text.ToString();
    }

    private static string References(MemberRow[] coclasses)
    {
        var text = new StringBuilder($"' {Remark}\n\nNamespace SKYPE4COMLib\n");
        text.Append("    ''' <summary>Names the coclasses, so that this assembly refers to the one that has them: a compiler follows the attribute CoClass ")
            .Append("only to an assembly that is referred to.</summary>\n    Friend NotInheritable Class Coclasses\n")
            .Append("        Friend Shared ReadOnly All As System.Type() = {\n")
            .AppendJoin(",\n", coclasses.Select(c => $"            GetType({c.Name}Class)"))
            .Append("\n        }\n    End Class\nEnd Namespace\n");
        return text.ToString();
    }
}
