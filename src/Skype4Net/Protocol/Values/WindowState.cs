namespace Skype4Net;

/// <summary>The state of the client's main window: <c>WINDOWSTATE</c>.</summary>
public enum WindowState
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Shown (<c>NORMAL</c>).</summary>
    Normal,
    /// <summary>Minimized (<c>MINIMIZED</c>).</summary>
    Minimized,
    /// <summary>Maximized (<c>MAXIMIZED</c>).</summary>
    Maximized,
    /// <summary>Hidden (<c>HIDDEN</c>).</summary>
    Hidden,
}
