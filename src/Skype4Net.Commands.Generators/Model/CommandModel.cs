namespace Skype4Net.Commands.Generators.Model;

/// <summary>A command.</summary>
/// <param name="Method">The method.</param>
/// <param name="IsStatic">Whether it needs no instance.</param>
/// <param name="Returns">Whether it returns a reply.</param>
/// <param name="Name">Its name; empty for the fallback.</param>
/// <param name="Properties">What is set of its definition, as C#: <c>Help = "..."</c>.</param>
/// <param name="Parameters">What a person says.</param>
internal sealed record CommandModel(
    string Method, bool IsStatic, bool Returns, string Name, EquatableArray<string> Properties, EquatableArray<ParameterModel> Parameters);

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Read">How it is read, as C#.</param>
/// <param name="ElementType">The type of the elements, where it takes many; else empty.</param>
/// <param name="Default">What it is when nothing is said; empty where something must be.</param>
/// <param name="Choice">The type of the enumeration; empty for none.</param>
/// <param name="IsRest">Whether it takes all that is left.</param>
/// <param name="IsAwaited">Whether reading it asks the client.</param>
internal sealed record ParameterModel(string Name, string Read, string ElementType, string Default, string Choice, bool IsRest, bool IsAwaited);
