using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Skype4Net.Analyzers;

/// <summary>Asks the clock that the code has at hand where S4N009 found the machine's: that of the command, or one in a field or parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class SystemClockFix() : NodeFix(Rules.SystemClock)
{
    protected override (string Title, SyntaxNode Replaced, SyntaxNode By)? Find(Diagnostic diagnostic, SyntaxNode found, SemanticModel model)
    {
        if (found is not ExpressionSyntax expression || ClockAt(expression.SpanStart, model) is not { } clock)
            return null;
        ExpressionSyntax? made = found switch
        {
            InvocationExpressionSyntax delay => Delay(delay, clock, model),
            MemberAccessExpressionSyntax time when model.GetTypeInfo(time.Expression).Type is { } type
                => Time(type.Name, time.Name.Identifier.ValueText, clock),
            _ => null,
        };
        return made is null ? null : ($"Use {clock}", expression, made.WithTriviaFrom(expression));
    }

    private static InvocationExpressionSyntax Delay(InvocationExpressionSyntax delay, string clock, SemanticModel model)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = delay.ArgumentList.Arguments;
        ExpressionSyntax time = arguments[0].Expression;
        if (model.GetTypeInfo(time).Type is { SpecialType: SpecialType.System_Int32 })
        {
            var span = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression("System.TimeSpan.FromMilliseconds()");
            span = span.WithExpression(span.Expression.WithAdditionalAnnotations(Simplifier.Annotation));
            time = span.AddArgumentListArguments(SyntaxFactory.Argument(time.WithoutTrivia()));
        }

        ArgumentSyntax[] made = [SyntaxFactory.Argument(time), SyntaxFactory.Argument(SyntaxFactory.ParseExpression(clock)), .. arguments.Skip(1)];
        return delay.WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(made)));
    }

    private static ExpressionSyntax Time(string type, string member, string clock)
    {
        string now = member == "UtcNow" ? $"{clock}.GetUtcNow()" : $"{clock}.GetLocalNow()";
        return SyntaxFactory.ParseExpression((type, member) switch
        {
            ("DateTimeOffset", _) => now,
            (_, "UtcNow") => $"{now}.UtcDateTime",
            (_, "Today") => $"{now}.Date",
            _ => $"{now}.DateTime",
        });
    }

    // The nearest: names of the code are found before members of its class.
    private static string? ClockAt(int position, SemanticModel model)
    {
        foreach (ISymbol symbol in model.LookupSymbols(position).OrderBy(s => s is ILocalSymbol or IParameterSymbol ? 0 : 1))
        {
            string? type = symbol switch
            {
                ILocalSymbol local => local.Type.ToDisplayString(),
                IParameterSymbol parameter => parameter.Type.ToDisplayString(),
                IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type.ToDisplayString(),
                IPropertySymbol property => property.Type.ToDisplayString(),
                _ => null,
            };
            if (type is "System.TimeProvider")
                return symbol.Name;
            if (type is "Skype4Net.Commands.CommandContext")
                return $"{symbol.Name}.TimeProvider";
        }

        return null;
    }
}
