namespace Skype4Net.Tests.Receiving;

/// <summary>Something that must hold did not.</summary>
internal sealed class ModelFailure(string message) : Exception(message);
