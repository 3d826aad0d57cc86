namespace Skype4Net.Generators.Enums;

/// <summary>A member of an enumeration, with its words.</summary>
/// <param name="Enumeration">The name of the enumeration, qualified.</param>
/// <param name="Name">The name of the enumeration alone.</param>
/// <param name="Member">The member.</param>
/// <param name="Position">Where the member stands in the enumeration.</param>
/// <param name="Words">Its words in order.</param>
/// <param name="CanBeSent">Whether the member may be sent although it is the unknown one.</param>
internal sealed record EnumMember(string Enumeration, string Name, string Member, int Position, EquatableList<string> Words, bool CanBeSent);
