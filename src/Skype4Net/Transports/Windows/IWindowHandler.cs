namespace Skype4Net.Transports.Windows;

/// <summary>What happens at a window that matters to the Skype API. All calls come on the window's one thread.</summary>
internal interface IWindowHandler
{
    /// <summary>A program looks for clients.</summary>
    void OnDiscover(nint program);

    /// <summary>A client answers, or tells everybody that it is there.</summary>
    void OnAttach(nint client, AttachAnswer answer);

    /// <summary>Whether a message from this window is wanted at all. The sender waits for the answer.</summary>
    bool Accepts(nint sender);

    /// <summary>A message arrived. The sender waits no longer.</summary>
    void OnMessage(nint sender, ReadOnlySpan<byte> utf8);

    /// <summary>A watched window, or its process, is gone.</summary>
    void OnGone(nint window);

    /// <summary>Something of the above threw; the window goes on.</summary>
    void OnFault(Exception exception);
}
