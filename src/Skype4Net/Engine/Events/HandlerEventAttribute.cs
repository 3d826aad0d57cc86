namespace Skype4Net.Engine;

/// <summary>
/// Gives the stream of an event a method of <see cref="SkypeEventHandler"/>: <c>On</c>, the event's name, <c>Async</c>. The method with its
/// comments and its subscription are generated.
/// </summary>
/// <param name="name">The event's name; null when the property's own name says of what it is.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HandlerEventAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
