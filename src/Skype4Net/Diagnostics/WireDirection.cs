namespace Skype4Net;

/// <summary>Which way a line went.</summary>
public enum WireDirection
{
    /// <summary>From this program to the Skype client.</summary>
    Sent,
    /// <summary>From the Skype client to this program.</summary>
    Received,
}
