using System.Buffers;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground.Web;

/// <summary>The connection of one window: first the token, then frames in both directions, until one side ends.</summary>
internal sealed class SocketHandler(PlaygroundServer server, AccessToken token)
{
    private const int MaxFrame = 64 * 1024;
    private const int MaxHello = 1024;
    private static readonly TimeSpan s_helloWithin = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_ping = TimeSpan.FromSeconds(15);

    public async Task HandleAsync(HttpContext context)
    {
        var accept = new WebSocketAcceptContext { KeepAliveInterval = s_ping, KeepAliveTimeout = s_ping };
        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync(accept).ConfigureAwait(false);
        try
        {
            if (await GreetAsync(socket, context.RequestAborted).ConfigureAwait(false) is not { } window)
                return;
            await ServeAsync(socket, window, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // The other side has gone without a word.
        }
    }

    private async Task ServeAsync(WebSocket socket, BrowserWindow window, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task sending = SendAsync(socket, window, ended);
        try
        {
            CloseReason reason = await ReceiveAsync(socket, window, ended.Token).ConfigureAwait(false);
            if (reason != CloseReason.None)
                await CloseAsync(socket, reason, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            server.Leave(window);
            await sending.ConfigureAwait(false);
        }
    }

    // Before the token nothing else is looked at.
    private async Task<BrowserWindow?> GreetAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        Hello? hello = await ReceiveHelloAsync(socket, cancellationToken).ConfigureAwait(false);
        if (hello is null || !await token.IsRightAsync(hello.Token, cancellationToken).ConfigureAwait(false))
        {
            await CloseAsync(socket, CloseReason.NoToken, cancellationToken).ConfigureAwait(false);
            return null;
        }

        BrowserWindow? window = await server.JoinAsync(hello.Window, hello.Run, hello.Seq).ConfigureAwait(false);
        if (window is null)
            await CloseAsync(socket, CloseReason.TooMuch, cancellationToken).ConfigureAwait(false);
        return window;
    }

    private async Task<Hello?> ReceiveHelloAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[MaxHello];
        Task<ValueWebSocketReceiveResult> receiving = socket.ReceiveAsync(buffer.AsMemory(), cancellationToken).AsTask();
        using var came = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task first = await Task.WhenAny(receiving, Task.Delay(s_helloWithin, server.Options.TimeProvider, came.Token)).ConfigureAwait(false);
        await came.CancelAsync().ConfigureAwait(false);
        if (first != receiving)
        {
            // It ends with the socket.
            _ = receiving.ContinueWith(
                task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            return null;
        }

        ValueWebSocketReceiveResult received = await receiving.ConfigureAwait(false);
        return received is { EndOfMessage: true, MessageType: WebSocketMessageType.Text } ? Hello.Read(buffer.AsMemory(0, received.Count)) : null;
    }

    private static async Task SendAsync(WebSocket socket, BrowserWindow window, CancellationTokenSource ended)
    {
        try
        {
            await foreach (OutgoingFrame frame in window.Out.Reader.ReadAllAsync(ended.Token).ConfigureAwait(false))
            {
                WebSocketMessageType type = frame.IsBinary ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
                await socket.SendAsync(frame.Bytes.AsMemory(), type, endOfMessage: true, ended.Token).ConfigureAwait(false);
                window.Out.OnSent(frame);
            }

            await CloseAsync(socket, window.Out.Reason, ended.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The other side has gone; the receiver sees that too.
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task<CloseReason> ReceiveAsync(WebSocket socket, BrowserWindow window, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(MaxFrame + 1);
        try
        {
            while (true)
            {
                int length = 0;
                ValueWebSocketReceiveResult received;
                do
                {
                    received = await socket.ReceiveAsync(buffer.AsMemory(length, MaxFrame + 1 - length), cancellationToken).ConfigureAwait(false);
                    length += received.Count;
                    if (length > MaxFrame)
                        return CloseReason.TooLong;
                }
                while (!received.EndOfMessage);
                if (received.MessageType == WebSocketMessageType.Close)
                    return CloseReason.None;
                if (!Handle(window, received.MessageType, buffer.AsMemory(0, length)))
                    return CloseReason.NoSense;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private bool Handle(BrowserWindow window, WebSocketMessageType type, ReadOnlyMemory<byte> frame)
    {
        if (type == WebSocketMessageType.Binary)
        {
            byte[] sound = frame.ToArray();
            server.Post(() => server.Sound.Speak(sound));
            return true;
        }

        return IncomingFrame.Read(frame) switch
        {
            CommandFrame command => Post(() => server.Do(window, command.Request)),
            AckFrame ack => Post(() => server.Post(() => window.Acknowledge(server.State, ack.Seq, ack.Wire))),
            WatchFrame watch => Post(() => server.Post(() => server.Watch(window, watch))),
            _ => false,
        };
    }

    private static bool Post(Action post)
    {
        post();
        return true;
    }

    private static async Task CloseAsync(WebSocket socket, CloseReason reason, CancellationToken cancellationToken)
    {
        (WebSocketCloseStatus status, string text) = reason.ToClose();
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(status, text, cancellationToken).ConfigureAwait(false);
    }
}
