namespace Skype4Net.Transports.Windows;

/// <summary>The names by which both ends register their messages.</summary>
internal static class SkypeMessages
{
    /// <summary>A program looks for clients; <c>wParam</c> is its window.</summary>
    public const string Discover = "SkypeControlAPIDiscover";

    /// <summary>A client answers; <c>wParam</c> is its window, <c>lParam</c> an <see cref="AttachAnswer"/>.</summary>
    public const string Attach = "SkypeControlAPIAttach";
}
