using System.Net.WebSockets;

namespace Skype4Net.Playground.Windows;

/// <summary>Why the server ends the connection of a window; the number is the closing code of the socket.</summary>
internal enum CloseReason
{
    /// <summary>The page has ended it itself.</summary>
    None = 0,

    /// <summary>The server ends.</summary>
    ServerEnds = 1001,

    /// <summary>There is no sense in a frame.</summary>
    NoSense = 4400,

    /// <summary>The token is wrong, or was not shown in time.</summary>
    NoToken = 4401,

    /// <summary>The same window was opened elsewhere.</summary>
    OpenedElsewhere = 4409,

    /// <summary>A frame is too long.</summary>
    TooLong = 4413,

    /// <summary>There are too many windows, or too much waits for this one.</summary>
    TooMuch = 4429,
}

internal static class CloseReasonExtensions
{
    public static (WebSocketCloseStatus Status, string Text) ToClose(this CloseReason reason) => reason switch
    {
        CloseReason.None => (WebSocketCloseStatus.NormalClosure, ""),
        CloseReason.ServerEnds => (WebSocketCloseStatus.EndpointUnavailable, "The emulator has ended."),
        CloseReason.NoToken => ((WebSocketCloseStatus)reason, "The token is wrong, or came too late."),
        CloseReason.OpenedElsewhere => ((WebSocketCloseStatus)reason, "This window was opened again."),
        CloseReason.TooLong => ((WebSocketCloseStatus)reason, "A frame may have 64 kB."),
        CloseReason.TooMuch => ((WebSocketCloseStatus)reason, "There are too many windows, or too much waits for this one."),
        _ => ((WebSocketCloseStatus)reason, "This is no frame of the page."),
    };
}
