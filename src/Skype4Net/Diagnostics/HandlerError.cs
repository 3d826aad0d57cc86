namespace Skype4Net;

/// <summary>An event handler of the program threw an exception. The handler stays subscribed, and the others got their event.</summary>
/// <param name="Source">The stream whose event was handled, for example <c>Chats.MessageReceived</c>.</param>
/// <param name="Exception">What was thrown.</param>
public sealed record HandlerError(string Source, Exception Exception);
