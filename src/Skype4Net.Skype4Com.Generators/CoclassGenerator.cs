using Microsoft.CodeAnalysis;
using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Generators;

/// <summary>
/// Makes from the tables of the type library what each coclass has by rule: its id, its indexed properties, its events, and in <c>SkypeClass</c>
/// the members of the flat interfaces, which go to a class each.
/// </summary>
[Generator]
public sealed class CoclassGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> members = Table(context, "members.tsv");
        IncrementalValueProvider<string> enums = Table(context, "enums.tsv");
        IncrementalValueProvider<string> events = Table(context, "events.tsv");
        context.RegisterSourceOutput(members, static (output, text) => AddCoclasses(output, TableText.Members(text)));
        context.RegisterSourceOutput(members.Combine(events),
            static (output, texts) => AddEvents(output, TableText.Members(texts.Left), TableText.Events(texts.Right)));
        context.RegisterSourceOutput(enums, static (output, text) => output.AddSource("ComWords.g.cs", ComWordsWriter.Write(TableText.Enums(text))));
    }

    private static IncrementalValueProvider<string> Table(IncrementalGeneratorInitializationContext context, string name)
        => context.AdditionalTextsProvider.Where(file => Path.GetFileName(file.Path) == name)
            .Select(static (file, cancellation) => file.GetText(cancellation)?.ToString() ?? "")
            .Collect()
            .Select(static (texts, _) => string.Concat(texts));

    private static void AddCoclasses(SourceProductionContext output, IReadOnlyList<MemberRow> members)
    {
        foreach (MemberRow coclass in members.Where(m => m.IsCoclass))
            output.AddSource($"{coclass.Name}Class.g.cs", CoclassWriter.Write(coclass, members));
        foreach (string flat in FlatWriter.Interfaces)
            output.AddSource($"SkypeClass.{flat}.g.cs", FlatWriter.Write(flat, members));
    }

    private static void AddEvents(SourceProductionContext output, IReadOnlyList<MemberRow> members, IReadOnlyList<EventRow> events)
    {
        foreach (IGrouping<string, EventRow> source in events.GroupBy(e => e.Source))
            output.AddSource($"{EventWriter.CoclassOf(source.Key)}Class.Events.g.cs", EventWriter.Write(source.Key, [.. source], members));
    }
}
