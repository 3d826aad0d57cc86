using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Skype4Net.Commands.Generators.Model;

namespace Skype4Net.Commands.Generators;

/// <summary>Decides how the parameters of a command are read.</summary>
internal sealed class ParameterReader(Dictionary<string, ChoiceModel> choices, Action<ISymbol, DiagnosticDescriptor, string> report)
{
    private static readonly HashSet<SpecialType> s_numbers =
    [
        SpecialType.System_SByte, SpecialType.System_Byte, SpecialType.System_Int16, SpecialType.System_UInt16,
        SpecialType.System_Int32, SpecialType.System_UInt32,
        SpecialType.System_Int64, SpecialType.System_UInt64, SpecialType.System_Single, SpecialType.System_Double, SpecialType.System_Decimal,
    ];

    public ParameterModel Read(IParameterSymbol parameter, bool isLast)
    {
        ITypeSymbol type = parameter.Type;
        bool isMany = parameter.IsParams && type is IArrayTypeSymbol;
        if (parameter.RefKind != RefKind.None)
            report(parameter, Problems.Signature, "it is given by reference; give it by value");
        if (isMany)
            type = ((IArrayTypeSymbol)type).ElementType;
        bool isOptional = parameter.HasExplicitDefaultValue || type.NullableAnnotation == NullableAnnotation.Annotated || IsNullable(type);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        bool isRest = type.SpecialType == SpecialType.System_String && isLast && !isMany
            && CommandSymbols.Find(parameter, CommandSymbols.Word) is null;
        (string read, bool isAwaited) = ReadOf(parameter, type, isRest);
        return new ParameterModel(
            parameter.Name,
            read,
            isMany ? Literals.Type(type) : "",
            DefaultOf(parameter, type, isMany, isOptional),
            type.TypeKind == TypeKind.Enum ? Literals.Type(type) : "",
            isRest || isMany,
            isAwaited);
    }

    private static string DefaultOf(IParameterSymbol parameter, ITypeSymbol type, bool isMany, bool isOptional)
        => isMany ? "[]"
            : !isOptional ? ""
            : parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value } ? Literals.Of(value, type)
            : $"default({Literals.Type(parameter.Type)})";

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private (string Read, bool IsAwaited) ReadOf(IParameterSymbol parameter, ITypeSymbol type, bool isRest)
    {
        string name = Literals.Of(parameter.Name), full = Literals.Type(type);
        AttributeData? between = CommandSymbols.Find(parameter, CommandSymbols.Between);
        if (between is not null && !s_numbers.Contains(type.SpecialType) && full != "global::System.TimeSpan")
            report(parameter, Problems.Arguments, "Between is for numbers and lengths of time");
        if (type.SpecialType == SpecialType.System_String)
            return (isRest ? $"arguments.Rest({name})" : $"arguments.Word({name})", false);
        if (type.SpecialType == SpecialType.System_Boolean)
            return ($"arguments.Flag({name})", false);
        if (s_numbers.Contains(type.SpecialType))
            return (Number(parameter, full, between), false);
        if (type.TypeKind == TypeKind.Enum)
            {
            AddChoice(parameter, type);
            return ($"arguments.Choice({name}, {ChoiceField(full)})", false);
        }

        if (full == "global::System.TimeSpan")
            return (Time(parameter, between), false);
        if (full == "global::Skype4Net.User")
            return ($"await arguments.UserAsync({name}).ConfigureAwait(false)", true);
        if (type.AllInterfaces.Any(i => i.OriginalDefinition.ToDisplayString() == "Skype4Net.Commands.ICommandValue<TSelf>"))
            return ($"arguments.Value<{full}>({name})", false);
        report(
            parameter,
            Problems.Signature,
            $"a {type.ToDisplayString()} cannot be read from a message; "
                + "use a string, a number, bool, an enum, TimeSpan, User, or implement ICommandValue");
        return ("default!", false);
    }

    /// <summary>The field that has the words of an enumeration.</summary>
    public static string ChoiceField(string type)
    {
        var name = new StringBuilder("s_words");
        foreach (char c in type)
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        return name.ToString();
    }

    private string Number(IParameterSymbol parameter, string type, AttributeData? between)
    {
        string min = $"{type}.MinValue", max = $"{type}.MaxValue";
        if (CommandSymbols.Argument(between, 0) is double least && CommandSymbols.Argument(between, 1) is double greatest)
        {
            if (least > greatest)
                report(parameter, Problems.Arguments, "the least value is greater than the greatest");
            if (parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is IConvertible given && given.ToDouble(null) is var value
                && (value < least || value > greatest))
                report(parameter, Problems.Arguments, "its default is outside of its bounds");
            (min, max) = ($"({type}){Literals.Of(least, null)}", $"({type}){Literals.Of(greatest, null)}");
        }
        else if (between is not null)
        {
            report(parameter, Problems.Arguments, "the bounds of a number are numbers");
        }

        return $"arguments.Number<{type}>({Literals.Of(parameter.Name)}, {min}, {max})";
    }

    private string Time(IParameterSymbol parameter, AttributeData? between)
    {
        var read = new StringBuilder($"arguments.Time({Literals.Of(parameter.Name)}");
        if (CommandSymbols.Argument(between, 0) is string shortest && CommandSymbols.Argument(between, 1) is string longest)
            read.Append($", min: {Literals.Of(shortest)}, max: {Literals.Of(longest)}");
        else if (between is not null)
            report(parameter, Problems.Arguments, "the bounds of a time are texts: [Between(\"1s\", \"30d\")]");
        if (CommandSymbols.Find(parameter, CommandSymbols.Unit)?.ConstructorArguments.FirstOrDefault().Value is string unit)
        {
            read.Append($", unit: {Literals.Of(unit)}");
            if (unit is not ("s" or "m" or "h" or "d" or "w"))
                report(parameter, Problems.Arguments, "the unit is s, m, h, d or w");
        }

        return read.Append(')').ToString();
    }

    private void AddChoice(IParameterSymbol parameter, ITypeSymbol type)
    {
        string full = Literals.Type(type);
        if (choices.ContainsKey(full))
            return;
        var members = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsConst))
        {
            TypedConstant[] given = [.. CommandSymbols.Find(member, CommandSymbols.Word)?.ConstructorArguments.SelectMany(a => a.Values) ?? []];
            string[] words = given.Length > 0
                ? [.. given.Select(v => v.Value as string ?? "")]
                : [.. new[] { Dashed(member.Name), member.Name }.Distinct(StringComparer.OrdinalIgnoreCase)];
            if (words.FirstOrDefault(w => !seen.Add(w)) is { } twice)
                report(parameter, Problems.Arguments, $"two members of {type.Name} have the word \"{twice}\"");
            members.Add($"({full}.{member.Name}, [{string.Join(", ", words.Select(Literals.Of))}])");
        }

        choices.Add(full, new ChoiceModel(full, new EquatableArray<string>(members)));
    }

    // NotAvailable is said as not-available.
    private static string Dashed(string name)
    {
        var text = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
