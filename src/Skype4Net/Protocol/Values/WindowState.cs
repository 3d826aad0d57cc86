using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The state of the client's main window: <c>WINDOWSTATE</c>.</summary>
public enum WindowState
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Shown (<c>NORMAL</c>).</summary>
    [Wire("NORMAL")]
    Normal,
    /// <summary>Minimized (<c>MINIMIZED</c>).</summary>
    [Wire("MINIMIZED")]
    Minimized,
    /// <summary>Maximized (<c>MAXIMIZED</c>).</summary>
    [Wire("MAXIMIZED")]
    Maximized,
    /// <summary>Hidden (<c>HIDDEN</c>).</summary>
    [Wire("HIDDEN")]
    Hidden,
}
