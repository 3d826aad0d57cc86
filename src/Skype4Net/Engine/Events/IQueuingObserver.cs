namespace Skype4Net.Engine;

/// <summary>An observer that only queues: what it was given is not being handled yet.</summary>
internal interface IQueuingObserver;
