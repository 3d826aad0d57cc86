using System.Reflection;
using System.Runtime.InteropServices;
using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>The declarations are those of the type library: nothing is missing, nothing is different, nothing is there besides.</summary>
public class SurfaceTests
{
    [Fact]
    public void Each_member_is_declared_as_the_type_library_has_it_and_there_is_no_other()
    {
        string[] table = [.. SurfaceTables.Members.Where(m => m.Kind != "coclass").Select(m => $"{m.Interface} {m.DispId} {m.Signature}")
            .Order()];
        string[] declared = [.. ReflectedSurface.Interfaces.Where(t => !IsOfEvents(t))
            .SelectMany(t => ReflectedSurface.MembersOf(t).Select(m => $"{t.Name} {m.DispId} {m.Signature}")).Order()];

        Assert.Equal(742, table.Length);
        Assert.Equal([], table.Except(declared));
        Assert.Equal([], declared.Except(table));
    }

    [Fact]
    public void There_are_the_interfaces_of_the_type_library_and_no_others()
    {
        string[] coclasses = [.. SurfaceTables.Members.Where(m => m.Kind == "coclass").Select(m => m.Name)];
        string[] table = [.. SurfaceTables.Members.Select(m => m.Interface).Concat(coclasses).Distinct().Order()];
        string[] declared = [.. ReflectedSurface.Interfaces.Where(t => !IsOfEvents(t)).Select(t => t.Name).Order()];

        Assert.Equal(table, declared);
        Assert.All(ReflectedSurface.Interfaces.Where(t => !t.Name.EndsWith("_Event")), t
            => Assert.True(t.IsImport, $"{t.Name} is no interface of COM, so C# would not see its indexed properties."));
    }

    [Fact]
    public void Each_coclass_can_be_made_by_new_and_has_its_id()
    {
        foreach (MemberRow row in SurfaceTables.Members.Where(m => m.Kind == "coclass"))
        {
            Type made = ReflectedSurface.Declarations.GetType($"SKYPE4COMLib.{row.Name}", throwOnError: true)!;
            Type coclass = made.GetCustomAttribute<CoClassAttribute>()!.CoClass;

            Assert.Equal($"{row.Name}Class", coclass.Name);
            Assert.Equal(ReflectedSurface.Coclasses, coclass.Assembly);
            Assert.Contains($"CLSID {coclass.GUID.ToString().ToUpperInvariant()}", row.Signature);
            Assert.True(made.IsInstanceOfType(Activator.CreateInstance(coclass)));
        }
    }

    [Fact]
    public void Each_number_of_each_enumeration_is_that_of_the_type_library()
    {
        string[] table = [.. SurfaceTables.Enums.Select(e => $"{e.Enum}.{e.Name} = {e.Value}").Order()];
        string[] declared = [.. ReflectedSurface.Declarations.GetExportedTypes().Where(t => t.IsEnum)
            .SelectMany(t => Enum.GetNames(t).Select(n => $"{t.Name}.{n} = {(int)Enum.Parse(t, n)}")).Order()];

        Assert.Equal(273, table.Length);
        Assert.Equal(table, declared);
    }

    [Fact]
    public void Each_event_has_its_delegate_with_the_parameters_of_the_type_library()
    {
        string[] table = [.. SurfaceTables.Events.Select(e => $"{e.Source} {e.DispId} {e.Delegate} {e.Signature}").Order()];
        string[] declared = [.. ReflectedSurface.Interfaces.Where(t => t.Name.EndsWith("_Event"))
            .SelectMany(t => t.GetEvents().Select(e => Described(t, e))).Order()];

        Assert.Equal(47, table.Length);
        Assert.Equal(table, declared);
    }

    [Fact]
    public void Delegates_are_those_of_events()
    {
        string[] declared = [.. ReflectedSurface.Declarations.GetExportedTypes().Where(t => t.IsAssignableTo(typeof(Delegate))).Select(t => t.Name)
            .Order()];

        Assert.Equal([.. SurfaceTables.Events.Select(e => e.Delegate).Order()], declared);
    }

    [Fact]
    public void The_coclasses_show_what_their_interfaces_declare_and_nothing_else()
    {
        string[] besides = [.. ReflectedSurface.Coclasses.GetExportedTypes().Where(t => t.Name.EndsWith("Class")).SelectMany(Besides)];

        // Ending a connection is not known to the type library.
        Assert.Equal(["SkypeClass.Dispose"], besides);
    }

    [Fact]
    public void The_methods_of_the_coclasses_have_the_parameters_of_their_interfaces_too()
    {
        string[] different = [.. ReflectedSurface.Coclasses.GetExportedTypes().Where(t => t.Name.EndsWith("Class")).SelectMany(DifferentParameters)];

        Assert.Equal([], different);
    }

    [Fact]
    public void No_other_type_is_public_than_those_that_are_meant_to_be()
    {
        string[] others = [.. ReflectedSurface.Coclasses.GetExportedTypes().Select(t => t.Name.Split('`')[0])
            .Where(n => !n.EndsWith("Class")).Distinct().Order()];

        Assert.Equal(["ComCollection", "ComObject", "IndexedProperty", "ReadOnlyIndexedProperty", "Skype4ComOptions", "WriteOnlyIndexedProperty"],
            others);
    }

    [Fact]
    public void The_checked_in_declarations_are_those_that_the_tables_give()
    {
        foreach ((string path, string text) in DeclarationWriter.Files())
            Assert.True(File.ReadAllText(Path.Combine(Repository.Root, path)) == text,
                $"{path} is not what the tables give: dotnet run --project tests/Skype4Net.Skype4Com.Surface.");
        string[] made = [.. DeclarationWriter.Files().Keys.Select(Path.GetFileName)!];
        Assert.All(Sources(Path.Combine(Repository.Root, "src/Skype4Net.Skype4Com.Interop")), f => Assert.Contains(Path.GetFileName(f), made));
    }

    private static IEnumerable<string> Sources(string folder)
        => Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".vb" or ".cs" && !f.Contains("/obj/") && !f.Contains("\\obj\\"));

    private static bool IsOfEvents(Type type) => type.Name.StartsWith("_I");

    private static string Described(Type events, EventInfo one)
    {
        string source = events.Name[..^"_Event".Length];
        MethodInfo sink = ReflectedSurface.Declarations.GetType($"SKYPE4COMLib.{source}")!.GetMethod(one.Name)!;
        MethodInfo handler = one.EventHandlerType!.GetMethod("Invoke")!;
        Assert.Equal(ReflectedSurface.Signature(sink).Replace($" {one.Name}(", " Invoke("), ReflectedSurface.Signature(handler));
        return $"{source} {sink.GetCustomAttribute<DispIdAttribute>()!.Value} {one.EventHandlerType!.Name} {ReflectedSurface.Signature(sink)}";
    }

    // Add of all collections is one method, and so has one name for its parameter.
    private static IEnumerable<string> DifferentParameters(Type coclass)
        => coclass.GetInterfaces().Where(i => i.Assembly == ReflectedSurface.Declarations).Select(coclass.GetInterfaceMap)
            .SelectMany(map => map.InterfaceMethods.Zip(map.TargetMethods))
            .Where(pair => pair.Second.IsPublic && !pair.First.Name.StartsWith("set_") && !pair.First.Name.StartsWith("add_")
                && !pair.First.Name.StartsWith("remove_") && pair.First.Name is not ("Add" or "get_Item"))
            .Select(pair => (Declared: ReflectedSurface.Signature(pair.First), Shown: ReflectedSurface.Signature(pair.Second)))
            .Where(pair => pair.Declared != pair.Shown)
            .Select(pair => $"{coclass.Name}: {pair.Shown} is declared as {pair.Declared}");

    private static IEnumerable<string> Besides(Type coclass)
    {
        HashSet<string> declared = [.. coclass.GetInterfaces().Where(i => i.Assembly == ReflectedSurface.Declarations)
            .SelectMany(i => i.GetMembers().Select(m => m.Name))];
        string[] clashing = [.. coclass.GetInterfaces().Where(i => i.Name.EndsWith("_Event"))
            .SelectMany(i => i.GetEvents().Select(e => $"{i.Name}_{e.Name}"))];
        return coclass.GetMembers()
            .Where(m => m.DeclaringType != typeof(object) && m is not ConstructorInfo && !declared.Contains(m.Name)
                && !clashing.Any(c => m.Name.EndsWith(c)))
            .Where(m => !(m is MethodInfo { IsSpecialName: true } accessor && declared.Contains(accessor.Name.Split('_', 2)[1])))
            .Select(m => $"{coclass.Name}.{m.Name}");
    }
}
