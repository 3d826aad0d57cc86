namespace Skype4Net;

/// <summary>Users are being connected to, or not any more (<c>APPLICATION x CONNECTING</c>).</summary>
/// <param name="Application">The application.</param>
/// <param name="Users">All who are being connected to now.</param>
public sealed record ApplicationConnectingChanged(Application Application, IReadOnlyList<User> Users);
