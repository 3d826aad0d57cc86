namespace Skype4Net.Skype4Com.Surface;

/// <summary>An event with its delegate.</summary>
/// <param name="Source">The interface of events, for example <c>_ISkypeEvents</c>.</param>
/// <param name="Name">The event.</param>
/// <param name="Delegate">The type of its handlers.</param>
/// <param name="Signature">That of a handler, in C#.</param>
/// <param name="DispId">The number in automation.</param>
/// <param name="Trigger">What on the wire causes it.</param>
public sealed record EventRow(string Source, string Name, string Delegate, string Signature, int DispId, string Trigger);
