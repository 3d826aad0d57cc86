using System.Linq;
using Microsoft.CodeAnalysis;

namespace Skype4Net.Commands.Generators;

/// <summary>Recognizes what the package declares, by name.</summary>
internal static class CommandSymbols
{
    public const string BotCommand = "Skype4Net.Commands.BotCommandAttribute";
    public const string BotFallback = "Skype4Net.Commands.BotFallbackAttribute";
    public const string AtMost = "Skype4Net.Commands.AtMostAttribute";
    public const string Word = "Skype4Net.Commands.WordAttribute";
    public const string Between = "Skype4Net.Commands.BetweenAttribute";
    public const string Unit = "Skype4Net.Commands.UnitAttribute";
    public const string Precondition = "Skype4Net.Commands.PreconditionAttribute";
    public const string Context = "Skype4Net.Commands.CommandContext";

    public static bool IsCommand(IMethodSymbol method) => Find(method, BotCommand) is not null || Find(method, BotFallback) is not null;

    public static AttributeData? Find(ISymbol symbol, string attribute)
        => symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == attribute);

    public static bool Is(ITypeSymbol? type, string name) => type?.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString() == name;

    public static bool IsPrecondition(AttributeData attribute)
    {
        for (INamedTypeSymbol? type = attribute.AttributeClass?.BaseType; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == Precondition)
                return true;
        }

        return false;
    }

    /// <summary>An argument that is no list; null when there is none.</summary>
    public static object? Argument(AttributeData? attribute, int index)
        => attribute is not null && index < attribute.ConstructorArguments.Length
            && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } argument
            ? argument.Value
            : null;

    public static T? Named<T>(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value is { Kind: not TypedConstantKind.Array, Value: T value } ? value
            : default;
}
