namespace Skype4Net.Skype4Com.Surface;

/// <summary>A parameter of a member.</summary>
/// <param name="Type">Its type in C#.</param>
/// <param name="Name">Its name.</param>
/// <param name="Default">What it is when it is left out, in C#; null when it may not be.</param>
public sealed record Parameter(string Type, string Name, string? Default);
