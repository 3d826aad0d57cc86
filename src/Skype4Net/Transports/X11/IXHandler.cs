namespace Skype4Net.Transports.X11;

/// <summary>What happens on a display that matters to the Skype API. All calls come on the connection's one thread.</summary>
internal interface IXHandler
{
    /// <summary>A whole message arrived.</summary>
    void OnMessage(uint sender, ReadOnlySpan<byte> utf8);

    /// <summary>The property that names the client's window was set or deleted.</summary>
    void OnInstance(bool isSet);

    /// <summary>A window is gone.</summary>
    void OnGone(uint window);

    /// <summary>The display itself is gone.</summary>
    void OnLost(string reason);

    /// <summary>Something of the above threw; the connection goes on.</summary>
    void OnFault(Exception exception);
}
