namespace Skype4Net.Commands;

/// <summary>A command whose arguments have been read, ready to run.</summary>
/// <returns>The reply; null or empty for none.</returns>
public delegate ValueTask<string?> CommandCall();
