using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Contacts;

/// <summary>The user that a command is about.</summary>
/// <param name="Spelling">The handle as the application spelled it: replies repeat it.</param>
/// <param name="Who">Who it is.</param>
internal readonly record struct AddressedUser(string Spelling, Identity Who);
