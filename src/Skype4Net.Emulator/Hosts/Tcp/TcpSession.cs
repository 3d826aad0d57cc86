using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Emulator.Hosts.Tcp;

/// <summary>One program connected over TCP. What it must say first is checked before anything of it is looked at.</summary>
internal sealed class TcpSession : ISessionOutput
{
    private const int MostPasswordBytes = 1024;
    private static readonly TimeSpan s_afterWrongPassword = TimeSpan.FromSeconds(1);
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Channel<byte[]> _outgoing = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private IApiSession? _session;
    private readonly TcpHost _host;
    private readonly TcpHostOptions _options;
    private readonly Socket _socket;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Burst<byte[]> _out;
    private readonly FilePush _files;
    private bool _authenticated;
    private bool _takesFiles;
    private bool _awaitsAbilities;
    private long _queued;

    public TcpSession(TcpHost host, TcpHostOptions options, Socket socket, TimeProvider time, ILogger log)
    {
        (_host, _options, _socket, _time, _log) = (host, options, socket, time, log);
        _authenticated = options.Password is null;
        _out = new Burst<byte[]>(Queue);
        _files = new FilePush(Write);
    }

    public async Task RunAsync(IApiServer server)
    {
        string reason = "it closed the connection";
        try
        {
            _socket.NoDelay = true;
            _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            await using Stream stream = await SecureAsync().ConfigureAwait(false);
            _ = WriteAsync(stream);
            await ReadAsync(stream, server).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or InvalidDataException or AuthenticationException or TimeoutException or OperationCanceledException)
        {
            reason = exception.Message;
        }
        finally
        {
            EmulatorLog.ProgramLeft(_log, reason);
            _host.Forget(this);
            _session?.Dispose();
            _files.Clear();
            _outgoing.Writer.TryComplete();
            _socket.Dispose();
        }
    }

    public void Push(string line) => Write(SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(line)));

    public void End() => Close();

    public void Close()
    {
        // What was said last still goes out: the writer ends the connection.
        _outgoing.Writer.TryComplete();
    }

    private async Task<Stream> SecureAsync()
    {
        var stream = new NetworkStream(_socket, ownsSocket: false);
        if (_options.Certificate is null)
            return stream;
        var secured = new SslStream(stream);
        await secured.AuthenticateAsServerAsync(_options.Certificate).WaitAsync(_options.HandshakeTimeout, _time).ConfigureAwait(false);
        return secured;
    }

    private async Task ReadAsync(Stream stream, IApiServer server)
    {
        var frames = new FrameBuffer(_authenticated ? _options.MaxCommandBytes : MostPasswordBytes);
        using var limit = new CancellationTokenSource(_options.HandshakeTimeout, _time);
        while (true)
        {
            while (TryTake(frames, out string? text, out byte? command))
            {
                if (command is { } known)
                    Answer(known, frames);
                else if (!_authenticated)
                    await CheckAsync(text!).ConfigureAwait(false);
                else
                    Submit(server, text!);
                if (_authenticated)
                    frames.Limit = _options.MaxCommandBytes;
            }

            // Once a program is in, it may be silent for as long as it likes.
            int read = await stream.ReadAsync(frames.Free, _authenticated ? CancellationToken.None : limit.Token).ConfigureAwait(false);
            if (read == 0)
                return;
            frames.Added(read);
        }
    }

    private bool TryTake(FrameBuffer frames, out string? text, out byte? command)
    {
        text = null;
        command = null;

        if (_awaitsAbilities && !TryTakeAbilities(frames))
            return false;
        if (_files.AwaitsSlot)
        {
            if (frames.TryTakeByteAmongFrames(out bool isFrame, out byte slot))
            {
                _files.OnSlot(slot);
                return TryTake(frames, out text, out command);
            }

            if (!isFrame)
                return false;
        }

        if (!frames.TryTake(out ReadOnlySpan<byte> bytes, out command))
            return false;
        if (command is null)
            text = Text(bytes);
        return true;
    }

    // A NUL at the end is a habit of C programs; anywhere else, and what is no UTF-8, is an attack or an accident.
    private static string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes[^1] == 0)
            bytes = bytes[..^1];
        if (bytes.Contains((byte)0))
            throw new InvalidDataException("The frame has a NUL in it.");
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException("The frame is no UTF-8.", exception);
        }
    }

    private void Answer(byte command, FrameBuffer frames)
    {
        switch (command)
        {
            case SkypeProxyFrame.MyCapabilities:
                _awaitsAbilities = true;
                TryTakeAbilities(frames);
                break;
            case SkypeProxyFrame.Authenticate:
                Write([_authenticated ? SkypeProxyFrame.No : SkypeProxyFrame.Yes]);
                break;
            case SkypeProxyFrame.Capabilities:
                Write([(byte)((_authenticated ? 0 : SkypeProxyFrame.NeedsPassword) | (_options.PushesFiles ? SkypeProxyFrame.Slots : 0))]);
                break;
            default:
                Write([SkypeProxyFrame.No]);
                throw new InvalidDataException($"The command {command:X2} is not known here.");
        }
    }

    // What the program can stands in the byte behind its command.
    private bool TryTakeAbilities(FrameBuffer frames)
    {
        if (!frames.TryTakeByte(out byte abilities))
            return false;
        _awaitsAbilities = false;
        _takesFiles = _options.PushesFiles && (abilities & SkypeProxyFrame.Slots) != 0;
        return true;
    }

    private async Task CheckAsync(string given)
    {
        // Of equal length and in constant time, whatever was given.
        byte[] right = SHA256.HashData(Encoding.UTF8.GetBytes(_options.Password!));
        _authenticated = CryptographicOperations.FixedTimeEquals(right, SHA256.HashData(Encoding.UTF8.GetBytes(given)));
        Write([_authenticated ? SkypeProxyFrame.Yes : SkypeProxyFrame.No]);
        if (_authenticated)
            return;
        await Task.Delay(s_afterWrongPassword, _time).ConfigureAwait(false);
        throw new InvalidDataException("The password was wrong.");
    }

    private void Submit(IApiServer server, string command)
    {
        _session ??= server.OpenSession(CarrierTraits.Tcp, this);

        // The reply and what the command caused go out together, when it is done.
        if (_takesFiles && AvatarRequest.Parse(command) is { } request)
        {
            (string redirected, string ours) = FilePush.Redirect(request);
            _out.While(() => _session.Submit(redirected, reply => _files.Reply(request, ours, reply)));
        }
        else
        {
            _out.While(() => _session.Submit(command, Push));
        }
    }

    private void Write(byte[] bytes) => _out.Say(bytes);

    private void Queue(byte[] bytes)
    {
        if (Interlocked.Add(ref _queued, bytes.Length) > _options.MaxQueuedBytes)
        {
            EmulatorLog.ProgramDoesNotRead(_log, _options.MaxQueuedBytes);
            _socket.Dispose();
            return;
        }

        _outgoing.Writer.TryWrite(bytes);
    }

    private async Task WriteAsync(Stream stream)
    {
        try
        {
            await foreach (byte[] bytes in _outgoing.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                await stream.WriteAsync(bytes).ConfigureAwait(false);
                Interlocked.Add(ref _queued, -bytes.Length);
            }

            _socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The reader sees it too and cleans up.
        }
    }
}
