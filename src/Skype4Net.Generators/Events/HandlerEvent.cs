namespace Skype4Net.Generators.Events;

/// <summary>An event that <c>SkypeEventHandler</c> has a method for.</summary>
/// <param name="Name">The name of the event: the method is <c>On</c>, the name, <c>Async</c>.</param>
/// <param name="Source">The C# expression of the stream, from <c>skype</c> on.</param>
/// <param name="Owner">The class that has the property, where it is made for a client and not a part of one; otherwise empty.</param>
/// <param name="ValueType">The type of what the stream gives, qualified.</param>
/// <param name="Parameter">The name of the method's parameter.</param>
/// <param name="Summary">The XML of the method's summary.</param>
/// <param name="ValueComment">The XML of the parameter's comment.</param>
/// <param name="SourceId">The documentation id of the property.</param>
internal sealed record HandlerEvent(
    string Name, string Source, string Owner, string ValueType, string Parameter, string Summary, string ValueComment, string SourceId);
