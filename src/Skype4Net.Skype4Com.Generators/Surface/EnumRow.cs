namespace Skype4Net.Skype4Com.Surface;

/// <summary>A number of an enumeration.</summary>
/// <param name="Enum">The enumeration, for example <c>TCallStatus</c>.</param>
/// <param name="Name">Its member.</param>
/// <param name="Value">The number in C#.</param>
/// <param name="Word">The word of the wire, if it has one.</param>
public sealed record EnumRow(string Enum, string Name, int Value, string Word);
