namespace Skype4Net.Commands.Generators.Model;

/// <summary>A class with commands.</summary>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Containers">The declarations of the types around it, the outermost first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Keyword">How it is declared: <c>class</c> or <c>record</c>.</param>
/// <param name="ConstructorArguments">How the arguments of its constructor are had.</param>
/// <param name="Choices">The enumerations that its commands read.</param>
/// <param name="Commands">Its commands.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record ModuleModel(
    string Namespace,
    EquatableArray<string> Containers,
    string Name,
    string Keyword,
    EquatableArray<string> ConstructorArguments,
    EquatableArray<ChoiceModel> Choices,
    EquatableArray<CommandModel> Commands,
    EquatableArray<Finding> Findings);

/// <summary>An enumeration with its words.</summary>
/// <param name="Type">The type.</param>
/// <param name="Members">For each member how it is written in C#, and its words as C# literals.</param>
internal sealed record ChoiceModel(string Type, EquatableArray<string> Members);
