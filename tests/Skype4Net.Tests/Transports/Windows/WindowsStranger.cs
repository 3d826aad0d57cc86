using System.Text;
using Skype4Net.Transports.Windows;

namespace Skype4Net.Tests.Transports.Windows;

/// <summary>A window on the same desktop that keeps to no rules.</summary>
internal sealed unsafe class WindowsStranger : IWindowHandler, IDisposable
{
    private readonly MessageWindow _window;
    private readonly uint _attach = User32.RegisterWindowMessage(SkypeMessages.Attach);
    private readonly uint _discover = User32.RegisterWindowMessage(SkypeMessages.Discover);
    private readonly TaskCompletionSource<nint> _seeker = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<nint> _client = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WindowsStranger() => _window = new MessageWindow(this, 1000, $"Stranger.{Guid.NewGuid():N}");

    /// <summary>The window of the next program that looks for a client.</summary>
    public Task<nint> Seeker => _seeker.Task;

    /// <summary>The window of the client that let us in.</summary>
    public Task<nint> Client => _client.Task;

    /// <summary>Asks all clients to be let in.</summary>
    public void Discover() => _window.Discover();

    /// <summary>Asks one client to be let in, for a window that may not be.</summary>
    public static void DiscoverFor(nint client, nint window)
        => User32.PostMessage(client, User32.RegisterWindowMessage(SkypeMessages.Discover), window, 0);

    /// <summary>Says anything at all about the attachment.</summary>
    public void Claim(nint program, long answer)
        => User32.SendMessageTimeout(program, _attach, _window.Window, (nint)answer, User32.AbortIfHung, 5000, out _);

    /// <summary>Sends bytes as they are, in the name of any window; whether they were taken.</summary>
    public bool Send(nint to, ReadOnlySpan<byte> bytes, nint from = -1)
    {
        fixed (byte* data = bytes)
            return Send(to, data, (uint)bytes.Length, from);
    }

    /// <summary>A message that says it has bytes, and has none.</summary>
    public bool SendNothing(nint to) => Send(to, null, 0, -1);

    public bool Send(nint to, string text) => Send(to, [.. Encoding.UTF8.GetBytes(text), 0]);

    public void Dispose() => _window.Dispose();

    void IWindowHandler.OnDiscover(nint program) => _seeker.TrySetResult(program);

    void IWindowHandler.OnAttach(nint client, AttachAnswer answer)
    {
        if (answer == AttachAnswer.Success)
            _client.TrySetResult(client);
    }

    bool IWindowHandler.Accepts(nint sender) => true;

    void IWindowHandler.OnMessage(nint sender, ReadOnlySpan<byte> utf8)
    {
    }

    void IWindowHandler.OnGone(nint window)
    {
    }

    void IWindowHandler.OnFault(Exception exception)
    {
    }

    private bool Send(nint to, byte* data, uint length, nint from)
    {
        var copy = new User32.CopyDataStruct { Bytes = length, Data = data };
        nint sent = User32.SendMessageTimeout(
            to, User32.CopyData, from == -1 ? _window.Window : from, (nint)(&copy), User32.AbortIfHung, 5000, out nint taken);
        return sent != 0 && taken != 0;
    }
}
