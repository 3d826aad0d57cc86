namespace Skype4Net.Emulator.Network;

/// <summary>An account could not be logged in.</summary>
public sealed class NetworkLoginException : SkypeException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Why.</param>
    public NetworkLoginException(string message)
        : base(message)
    {
    }
}
