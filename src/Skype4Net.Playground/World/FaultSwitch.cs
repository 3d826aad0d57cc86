using System.Text.Json;
using Skype4Net.Emulator;

namespace Skype4Net.Playground.World;

/// <summary>A switch of <see cref="ClientFaults"/>.</summary>
/// <param name="Name">Its name, that of the property with a small first letter.</param>
/// <param name="Values">What it can be set to, in words.</param>
/// <param name="Write">Writes its value as a member.</param>
/// <param name="IsOn">Whether it makes the client worse.</param>
/// <param name="Set">Sets it to what is written; false when that is none of its values.</param>
internal sealed record FaultSwitch(
    string Name, string Values, Action<Utf8JsonWriter, ClientFaults> Write, Func<ClientFaults, bool> IsOn, Func<ClientFaults, string, bool> Set);
