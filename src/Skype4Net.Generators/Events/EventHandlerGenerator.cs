using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Skype4Net.Generators.Events;

/// <summary>Makes the methods of <c>SkypeEventHandler</c>, and their subscriptions, from the properties that have <c>[HandlerEvent]</c>.</summary>
[Generator]
public sealed class EventHandlerGenerator : IIncrementalGenerator
{
    private const string Attribute = "Skype4Net.Engine.HandlerEventAttribute";
    private const string Task = "global::System.Threading.Tasks.ValueTask";
    private const string Token = "global::System.Threading.CancellationToken";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<HandlerEvent>> events = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Attribute, static (node, _) => node is PropertyDeclarationSyntax, static (found, _) => HandlerEventReader.Read(found))
            .Collect();
        context.RegisterSourceOutput(events, static (output, all) =>
        {
            HandlerEvent[] ordered = [.. all.OrderBy(e => e.Name, StringComparer.Ordinal)];
            output.AddSource("SkypeEventHandlerBase.g.cs", WriteMethods(ordered));
            output.AddSource("SkypeEventHandler.g.cs", WriteSubscriptions(ordered));
        });
    }

    private static string WriteMethods(HandlerEvent[] events)
    {
        StringBuilder text = SourceText.Begin("Skype4Net");
        text.Append("/// <summary>The methods of <see cref=\"SkypeEventHandler\"/>: one an event.")
            .Append(" Each does nothing until it is overridden.</summary>\n")
            .Append("public abstract class SkypeEventHandlerBase\n{\n    private protected SkypeEventHandlerBase()\n    {\n    }\n");
        foreach (HandlerEvent e in events)
        {
            text.Append($"\n    /// <summary>{e.Summary}</summary>\n    /// <param name=\"{e.Parameter}\">{e.ValueComment}</param>\n")
                .Append("    /// <param name=\"cancellationToken\">Cancelled when the handlers are taken off.</param>\n");
            if (e.SourceId.Length > 0)
                text.Append($"    /// <seealso cref=\"{e.SourceId}\"/>\n");
            text.Append($"    public virtual {Task} On{e.Name}Async({e.ValueType} {e.Parameter}, {Token} cancellationToken = default) => default;\n");
        }

        return text.Append("}\n").ToString();
    }

    // "base" is the method that does nothing: where it is the object's own too, nobody has overridden it.
    private static string WriteSubscriptions(HandlerEvent[] events)
    {
        StringBuilder text = SourceText.Begin("Skype4Net");
        text.Append("public abstract partial class SkypeEventHandler\n{\n")
            .Append("    private partial void Subscribe(ISkype skype, HandlerSubscriptions subscriptions)\n    {\n");
        foreach (string owner in events.Select(e => e.Owner).Where(o => o.Length > 0).Distinct())
            text.Append($"        var {HandlerEventReader.Variable(owner)} = new {owner}(skype);\n");
        foreach (HandlerEvent e in events)
        {
            text.Append($"        subscriptions.Add({e.Source}, On{e.Name}Async, base.On{e.Name}Async,")
                .Append($" static handler => handler.On{e.Name}Async);\n");
        }

        return text.Append("    }\n}\n").ToString();
    }
}
