namespace Skype4Net.Tool.Output;

/// <summary>A column of a table.</summary>
/// <param name="Title">What is above it.</param>
/// <param name="Cell">What is in it.</param>
internal sealed record Column<T>(string Title, Func<T, string> Cell);
