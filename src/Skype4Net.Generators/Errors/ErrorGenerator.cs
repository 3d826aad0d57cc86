using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Skype4Net.Generators.Errors;

/// <summary>Makes <c>SkypeError</c> and the texts of <c>SkypeErrors</c> from the table <c>SkypeError.txt</c>.</summary>
[Generator]
public sealed class ErrorGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor s_noError = new(
        "SKYPE4NET001",
        "No line of the table of errors",
        "\"{0}\" is no line of the table of errors: it must have a number, a name and, where there is one, a text",
        "Protocol",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Where(static file => Path.GetFileName(file.Path) == "SkypeError.txt"),
            static (output, file) => Generate(output, file));

    private static void Generate(SourceProductionContext output, AdditionalText file)
    {
        var errors = new List<ErrorLine>();
        foreach (TextLine line in file.GetText(output.CancellationToken)?.Lines ?? Enumerable.Empty<TextLine>())
        {
            string text = line.ToString();
            if (ErrorLine.IsRemark(text))
                continue;
            if (ErrorLine.Parse(text) is { } error)
                errors.Add(error);
            else
                output.ReportDiagnostic(Diagnostic.Create(s_noError, LocationOf(file, line), text));
        }

        output.AddSource("SkypeError.g.cs", WriteEnum(errors));
        output.AddSource("SkypeErrors.g.cs", WriteTexts(errors));
    }

    private static Location LocationOf(AdditionalText file, TextLine line)
        => Location.Create(
            file.Path,
            line.Span,
            new LinePositionSpan(new LinePosition(line.LineNumber, 0), new LinePosition(line.LineNumber, line.Span.Length)));

    private static string WriteEnum(List<ErrorLine> errors)
    {
        StringBuilder text = SourceText.Begin("Skype4Net");
        text.Append("/// <summary>The errors of the protocol by name; each value is the number on the wire.</summary>\npublic enum SkypeError\n{\n")
            .Append("    /// <summary>A number that is in no table; read <see cref=\"SkypeCommandException.Code\"/>.</summary>\n    Unknown = 0,\n");
        foreach (ErrorLine error in errors)
        {
            string comment = SourceText.Xml(error.Remark.Length > 0 ? error.Remark : error.Text);
            text.Append($"\n    /// <summary>{error.Code}: {comment}.</summary>\n    {error.Member} = {error.Code},\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string WriteTexts(List<ErrorLine> errors)
    {
        StringBuilder text = SourceText.Begin("Skype4Net");
        text.Append("internal static partial class SkypeErrors\n{\n    private static partial string? FindText(int code) => code switch\n    {\n");
        foreach (ErrorLine error in errors)
            text.Append($"        {error.Code} => {SourceText.Literal(error.Text)},\n");
        return text.Append("        _ => null,\n    };\n}\n").ToString();
    }
}
