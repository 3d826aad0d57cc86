using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Skype4Net.Commands.Generators;

/// <summary>Values as C#.</summary>
internal static class Literals
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Of(bool value) => value ? "true" : "false";

    public static string Type(ITypeSymbol type)
        => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The argument of an attribute.</summary>
    public static string Of(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array when constant.Type is IArrayTypeSymbol array
            => $"new {Type(array.ElementType)}[] {{ {string.Join(", ", constant.Values.Select(Of))} }}",
        TypedConstantKind.Type when constant.Value is ITypeSymbol type => $"typeof({Type(type)})",
        _ => Of(constant.Value, constant.Type),
    };

    /// <summary>A constant of a type: a number, a text, a member of an enumeration.</summary>
    public static string Of(object? value, ITypeSymbol? type) => value switch
    {
        null => "default!",
        string text => Of(text),
        _ when type?.TypeKind == TypeKind.Enum => $"({Type(type)})({System.Convert.ToString(value, CultureInfo.InvariantCulture)})",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default!",
    };
}
