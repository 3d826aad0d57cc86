using System;
using Microsoft.CodeAnalysis;

namespace Skype4Net.Analyzers;

/// <summary>The types of the SDK that the rules are about, as a compilation sees them.</summary>
internal sealed class SkypeSymbols
{
    private readonly INamedTypeSymbol _property;
    private readonly INamedTypeSymbol? _settable;
    private readonly INamedTypeSymbol? _query;
    private readonly INamedTypeSymbol? _observable;
    private readonly INamedTypeSymbol?[] _tasks;

    private SkypeSymbols(Compilation compilation, INamedTypeSymbol property)
    {
        _property = property;
        _settable = compilation.GetTypeByMetadataName("Skype4Net.SettableSkypeProperty`1");
        _query = compilation.GetTypeByMetadataName("Skype4Net.SkypeQuery`1");
        _observable = compilation.GetTypeByMetadataName("System.IObservable`1");
        _tasks =
        [
            compilation.GetTypeByMetadataName("System.Threading.Tasks.Task"),
            compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1"),
            compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask"),
            compilation.GetTypeByMetadataName("System.Threading.Tasks.ValueTask`1"),
        ];
    }

    /// <summary>The symbols; null where the compilation does not use the SDK.</summary>
    public static SkypeSymbols? Of(Compilation compilation)
        => compilation.GetTypeByMetadataName("Skype4Net.SkypeProperty`1") is { } property ? new SkypeSymbols(compilation, property) : null;

    /// <summary>Whether values of the type are awaited to be read: a property or a query, or one that may be null.</summary>
    public bool IsAwaitedValue(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments.Length: 1 } nullable)
            type = nullable.TypeArguments[0];
        return Is(type, _property) || Is(type, _settable) || Is(type, _query);
    }

    public bool IsTask(ITypeSymbol? type) => Array.Exists(_tasks, t => Is(type, t));

    public bool IsObservable(ITypeSymbol? type) => Is(type, _observable);

    /// <summary>Whether the SDK itself declares it; the emulator and the tests of others do not count.</summary>
    public bool IsOurs(ISymbol? symbol)
        => SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition.ContainingAssembly, _property.ContainingAssembly);

    /// <summary>Whether it is <c>ISkype.SendAsync</c>, which sends a command as it is written.</summary>
    public bool IsRawCommand(IMethodSymbol method)
        => method.Name == "SendAsync" && IsOurs(method) && method.ContainingType.Name is "ISkype" or "Skype";

    /// <summary>Whether it names an object of the SDK by a number or by a word that was checked: <c>call.Id</c>, <c>user.Handle</c>.</summary>
    public bool IsName(IPropertySymbol property) => property.Name is "Id" or "Handle" or "Name" && IsOurs(property) && !IsAwaitedValue(property.Type);

    private static bool Is(ITypeSymbol? type, ITypeSymbol? definition)
        => definition is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, definition);
}
