using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Skype4Net.Commands.Generators.Model;

namespace Skype4Net.Commands.Generators;

/// <summary>Reads a class with commands, and finds what is wrong with it.</summary>
internal sealed class ModuleReader(INamedTypeSymbol type)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, ChoiceModel> _choices = [];
    private readonly Dictionary<string, IMethodSymbol> _names = new(StringComparer.OrdinalIgnoreCase);

    public ModuleModel Read()
    {
        CheckType();
        CommandModel[] commands = [.. type.GetMembers().OfType<IMethodSymbol>().Where(CommandSymbols.IsCommand).Select(ReadCommand)];
        string[] arguments = [.. ConstructorArguments()];
        var containers = new Stack<string>();
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containers.Push($"{Keyword(outer)} {outer.Name}");
        return new ModuleModel(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            new EquatableArray<string>(containers),
            type.Name,
            Keyword(type),
            new EquatableArray<string>(arguments),
            new EquatableArray<ChoiceModel>(_choices.Values),
            new EquatableArray<CommandModel>(commands),
            new EquatableArray<Finding>(_findings));
    }

    private static string Keyword(INamedTypeSymbol symbol) => symbol switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    private void CheckType()
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            bool isPartial = at.DeclaringSyntaxReferences.All(
                r => r.GetSyntax() is TypeDeclarationSyntax { Modifiers: var m } && m.Any(SyntaxKind.PartialKeyword));
            if (!isPartial)
                Add(Problems.Module, type, $"declare {at.Name} partial, so that its commands can be added");
            if (at.TypeParameters.Length > 0)
                Add(Problems.Module, type, $"{at.Name} is generic; commands need one type");
        }

        if (type.IsStatic || type.IsAbstract || type.TypeKind != TypeKind.Class)
            Add(Problems.Module, type, "make it a class that is neither static nor abstract");
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field is { IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false })
                Add(Problems.State, field, "");
        }
    }

    private IEnumerable<string> ConstructorArguments()
    {
        IMethodSymbol? constructor = type.InstanceConstructors
            .Where(c => c.DeclaredAccessibility is not Accessibility.Private
                && !(type.IsRecord && c.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(c.Parameters[0].Type, type)))
            .OrderByDescending(c => c.Parameters.Length)
            .FirstOrDefault();
        foreach (IParameterSymbol parameter in constructor?.Parameters ?? [])
        {
            if (CommandSymbols.Is(parameter.Type, CommandSymbols.Context))
                yield return "context";
            else
                yield return $"global::Skype4Net.Commands.CommandModule.Service<{Literals.Type(parameter.Type)}>(context)";
            if (!parameter.Type.IsReferenceType)
                Add(Problems.Module, type, $"the parameter {parameter.Name} of its constructor is no class or interface, so it cannot be a service");
        }
    }

    private CommandModel ReadCommand(IMethodSymbol method)
    {
        AttributeData attribute = CommandSymbols.Find(method, CommandSymbols.BotCommand) ?? CommandSymbols.Find(method, CommandSymbols.BotFallback)!;
        string name = Normalize(attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "");
        bool isFallback = attribute.AttributeClass?.ToDisplayString() == CommandSymbols.BotFallback;
        string[] aliases = [.. attribute.NamedArguments
            .Where(a => a.Key == "Aliases" && !a.Value.IsNull)
            .SelectMany(a => a.Value.Values)
            .Select(v => Normalize(v.Value as string ?? ""))];
        if (!isFallback)
        {
            foreach (string one in aliases.Concat([name]))
                CheckName(method, one);
        }

        bool hasContext = CheckSignature(method);
        var parameters = new List<ParameterModel>();
        var reader = new ParameterReader(_choices, (symbol, rule, text) => Add(rule, symbol, text));
        for (int i = 1; hasContext && i < method.Parameters.Length; i++)
            parameters.Add(reader.Read(method.Parameters[i], isLast: i == method.Parameters.Length - 1));
        if (parameters.Zip(parameters.Skip(1), (one, next) => one.Default.Length > 0 && next.Default.Length == 0).Any(wrong => wrong))
            Add(Problems.Arguments, method, "what may be left out stands at the end");
        return new CommandModel(
            method.Name,
            method.IsStatic,
            method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 },
            isFallback ? "" : name,
            new EquatableArray<string>(Properties(method, attribute, aliases)),
            new EquatableArray<ParameterModel>(parameters));
    }

    private IEnumerable<string> Properties(IMethodSymbol method, AttributeData attribute, string[] aliases)
    {
        if (aliases.Length > 0)
            yield return $"Aliases = [{string.Join(", ", aliases.Select(Literals.Of))}]";
        yield return $"Help = {Literals.Of(CommandSymbols.Named<string>(attribute, "Help") ?? SummaryReader.Of(method))}";
        if (CommandSymbols.Named<string>(attribute, "Example") is { } example)
            yield return $"Example = {Literals.Of(example)}";
        if (CommandSymbols.Named<int>(attribute, "Order") is not 0 and var order)
            yield return $"Order = (global::Skype4Net.Commands.CommandOrder){order}";
        if (CommandSymbols.Named<double>(attribute, "TimeLimitSeconds") is not 0 and var seconds)
            yield return seconds < 0 ? "TimeLimit = global::System.Threading.Timeout.InfiniteTimeSpan" : $"TimeLimit = {Seconds(seconds)}";
        foreach (string flag in new[] { "RunsLate", "IsHidden" })
        {
            if (CommandSymbols.Named<bool>(attribute, flag))
                yield return $"{flag} = true";
        }

        string[] preconditions = [.. type.GetAttributes().Concat(method.GetAttributes()).Where(CommandSymbols.IsPrecondition).Select(New)];
        if (preconditions.Length > 0)
            yield return $"Preconditions = [{string.Join(", ", preconditions)}]";
        if ((CommandSymbols.Find(method, CommandSymbols.AtMost) ?? CommandSymbols.Find(type, CommandSymbols.AtMost)) is { } rate)
            yield return Rate(method, rate);
    }

    private string Rate(IMethodSymbol method, AttributeData rate)
    {
        double seconds = CommandSymbols.Named<double>(rate, "PerSeconds") + (CommandSymbols.Named<double>(rate, "PerMinutes") * 60);
        if (seconds <= 0)
            Add(Problems.Arguments, method, "AtMost needs PerSeconds or PerMinutes");
        string isPerChat = Literals.Of(CommandSymbols.Named<bool>(rate, "PerChat"));
        return $"Rate = new global::Skype4Net.Commands.CommandRate({rate.ConstructorArguments[0].Value}, {Seconds(seconds)}, {isPerChat})";
    }

    private static string Seconds(double seconds) => $"global::System.TimeSpan.FromTicks({(long)(seconds * TimeSpan.TicksPerSecond)}L)";

    private static string New(AttributeData attribute)
    {
        string named = string.Join(", ", attribute.NamedArguments.Select(a => $"{a.Key} = {Literals.Of(a.Value)}"));
        return $"new {Literals.Type(attribute.AttributeClass!)}({string.Join(", ", attribute.ConstructorArguments.Select(Literals.Of))})"
            + (named.Length > 0 ? $" {{ {named} }}" : "");
    }

    private void CheckName(IMethodSymbol method, string name)
    {
        bool isName = name.Length > 0
            && name.Split(' ').All(w => w.Length > 0 && char.IsLetterOrDigit(w[0]) && w.All(c => char.IsLetterOrDigit(c) || c == '-'));
        if (!isName)
            Add(Problems.Name, method, $"\"{name}\" is no name; use words of letters, digits and dashes, without a prefix");
        else if (_names.TryGetValue(name, out IMethodSymbol? other))
            Add(Problems.Name, method, $"\"{name}\" is the name of {other.Name}, too");
        else
            _names.Add(name, method);
    }

    // Whether there is a context, behind which the arguments stand.
    private bool CheckSignature(IMethodSymbol method)
    {
        bool hasContext = method.Parameters.Length > 0 && CommandSymbols.Is(method.Parameters[0].Type, CommandSymbols.Context);
        if (!hasContext)
            Add(Problems.Signature, method, "its first parameter is a CommandContext");
        if (method.TypeParameters.Length > 0)
            Add(Problems.Signature, method, "a command cannot be generic");
        string result = method.ReturnType.WithNullableAnnotation(NullableAnnotation.NotAnnotated).OriginalDefinition.ToDisplayString();
        bool isTask = result is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask";
        bool isReply = result is "System.Threading.Tasks.Task<TResult>" or "System.Threading.Tasks.ValueTask<TResult>"
            && method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } reply
                && reply.TypeArguments[0].SpecialType == SpecialType.System_String;
        if (!isTask && !isReply)
            Add(Problems.Signature, method, "it returns Task or ValueTask, alone or with a string, which is the reply");
        return hasContext;
    }

    private static string Normalize(string name) => string.Join(" ", name.Split([' '], StringSplitOptions.RemoveEmptyEntries));

    private void Add(DiagnosticDescriptor rule, ISymbol symbol, string text) => _findings.Add(Finding.At(rule, symbol, text));
}
