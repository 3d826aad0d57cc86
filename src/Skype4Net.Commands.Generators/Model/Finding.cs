using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Skype4Net.Commands.Generators.Model;

/// <summary>A problem with its place, as plain values.</summary>
internal sealed record Finding(string Id, string Subject, string Text, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Finding At(DiagnosticDescriptor rule, ISymbol symbol, string text)
    {
        Location location = symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
        return new Finding(rule.Id, symbol.Name, text, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Diagnostic ToDiagnostic()
    {
        DiagnosticDescriptor rule = System.Array.Find(Problems.All, r => r.Id == Id)!;
        return Diagnostic.Create(rule, Path.Length > 0 ? Location.Create(Path, Span, Lines) : Location.None, Subject, Text);
    }
}
