using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>S4N001: <c>$"{message.Body}"</c> prints <c>[BODY]</c> or what happens to be cached.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PropertyAsValueAnalyzer() : SkypeAnalyzer(Rules.PropertyAsValue)
{
    protected override void Register(CompilationStartAnalysisContext start, SkypeSymbols skype)
    {
        start.RegisterSyntaxNodeAction(c => CheckHole(c, skype), SyntaxKind.Interpolation);
        start.RegisterOperationAction(c => CheckComparison(c, skype), OperationKind.Binary);
        start.RegisterOperationAction(c => CheckArgument(c, skype), OperationKind.Argument);
    }

    private static void CheckHole(SyntaxNodeAnalysisContext context, SkypeSymbols skype)
    {
        ExpressionSyntax hole = ((InterpolationSyntax)context.Node).Expression;
        if (!skype.IsAwaitedValue(context.SemanticModel.GetTypeInfo(hole, context.CancellationToken).Type))
            return;
        if (context.SemanticModel.GetOperation(hole, context.CancellationToken) is { } operation && IsForDebugging(operation))
            return;
        Report(context.ReportDiagnostic, hole);
    }

    private static void CheckComparison(OperationAnalysisContext context, SkypeSymbols skype)
    {
        var binary = (IBinaryOperation)context.Operation;
        IOperation left = Unconverted(binary.LeftOperand), right = Unconverted(binary.RightOperand);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String && !IsForDebugging(binary):
                ReportIfRead(left);
                ReportIfRead(right);
                break;
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals when skype.IsAwaitedValue(left.Type) && skype.IsAwaitedValue(right.Type):
                ReportIfRead(left);
                ReportIfRead(right);
                break;
        }

        void ReportIfRead(IOperation operand)
        {
            if (skype.IsAwaitedValue(operand.Type))
                Report(context.ReportDiagnostic, operand.Syntax);
        }
    }

    private static void CheckArgument(OperationAnalysisContext context, SkypeSymbols skype)
    {
        var argument = (IArgumentOperation)context.Operation;
        IEnumerable<IOperation> values = (argument.ArgumentKind, argument.Value) switch
        {
            (ArgumentKind.ParamArray, IArrayCreationOperation { Initializer: { } given }) => given.ElementValues,
            (ArgumentKind.ParamCollection, ICollectionExpressionOperation given) => given.Elements,
            _ => [argument.Value],
        };
        foreach (IOperation value in values)
            CheckConversion(context, value, skype);
    }

    // Only what becomes an object by itself: a cast that is written out is meant.
    private static void CheckConversion(OperationAnalysisContext context, IOperation value, SkypeSymbols skype)
    {
        if (value is IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } conversion
            && skype.IsAwaitedValue(conversion.Operand.Type)
            && !IsForDebugging(value))
            Report(context.ReportDiagnostic, conversion.Operand.Syntax);
    }

    // A cached value or a name is just right where nothing may be sent: in the log of a developer.
    private static bool IsForDebugging(IOperation operation)
    {
        for (IOperation? at = operation; at is not null; at = at.Parent)
        {
            if (at is IInvocationOperation call)
                return call.TargetMethod.Name is "LogDebug" or "LogTrace"
                    || call.TargetMethod.ContainingType.ToDisplayString() == "System.Diagnostics.Debug";
            if (at is IAnonymousFunctionOperation)
                return false;
        }

        return false;
    }

    private static IOperation Unconverted(IOperation operand)
        => operand is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operand;

    private static void Report(System.Action<Diagnostic> report, SyntaxNode expression)
        => report(Diagnostic.Create(Rules.PropertyAsValue, expression.GetLocation(), expression.ToString()));
}
