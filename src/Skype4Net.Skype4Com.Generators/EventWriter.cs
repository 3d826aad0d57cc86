using System.Text;
using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Generators;

/// <summary>Writes the events of a coclass. One that shares its name with a member is called by its interface, <c>_ISkypeEvents_Event_Name</c>.</summary>
internal static class EventWriter
{
    /// <summary>The coclass of an interface of events: <c>_ISkypeEvents</c> belongs to <c>Skype</c>.</summary>
    public static string CoclassOf(string source) => source.Substring("_I".Length, source.Length - "_I".Length - "Events".Length);

    public static string Write(string source, IReadOnlyList<EventRow> events, IReadOnlyList<MemberRow> members)
    {
        string coclass = CoclassOf(source);
        HashSet<string> interfaces = [$"I{coclass}", .. coclass == "Skype" ? FlatWriter.Interfaces : []];
        HashSet<string> taken = [.. members.Where(m => !m.IsCoclass && interfaces.Contains(m.Interface)).Select(m => m.Name)];
        StringBuilder text = SourceText.Begin();
        text.Append($"public partial class {coclass}Class\n{{\n");
        foreach (EventRow one in events)
            text.Append(Event(one, isTaken: taken.Contains(one.Name)));
        return text.Append("}\n").ToString();
    }

    private static string Event(EventRow row, bool isTaken)
    {
        string handlers = $"{row.Name}Handlers";
        string accessors = $"{{ add => {handlers}.Add(value); remove => {handlers}.Remove(value); }}";
        string name = isTaken ? $"{row.Source}_Event_{row.Name}" : row.Name;
        string byInterface = isTaken ? $"    event {row.Delegate} {row.Source}_Event.{row.Name} {accessors}\n\n" : "";
        return $"    public event {row.Delegate} {name} {accessors}\n\n{byInterface}"
            + $"    internal Handlers<{row.Delegate}> {handlers} {{ get; }} = new();\n\n";
    }
}
