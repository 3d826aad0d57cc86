using System.Text.Json;

namespace Skype4Net.Playground.Commands;

/// <summary>Something that a window asks for.</summary>
/// <param name="Name">For example <c>message.say</c>.</param>
/// <param name="Id">Names it, so that it is done once.</param>
/// <param name="Arguments">The whole frame.</param>
internal sealed record CommandRequest(string Name, string Id, JsonElement Arguments);
