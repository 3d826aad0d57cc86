namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>The place of an envelope among those about the same subject from one client to another.</summary>
/// <param name="Series">What one sender counts from 0: another one after a restart, or when it has forgotten how far it was.</param>
/// <param name="Number">The number within the series.</param>
internal readonly record struct SignalPlace(string Series, int Number);
