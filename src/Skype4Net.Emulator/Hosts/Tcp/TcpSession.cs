using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Emulator.Hosts;

/// <summary>One connection over TCP. Until it has said the password it is a stranger: it gets a few answers of one byte, for a short time, and
/// nothing else.</summary>
internal sealed class TcpSession : ISessionOutput
{
    private const int MaxPasswordBytes = 1024;

    // Of questions before the password real programs ask two, and say once what they can.
    private const int MaxQuestions = 8;
    private static readonly TimeSpan s_afterWrongPassword = TimeSpan.FromSeconds(1);
    private readonly TcpHost _host;
    private readonly TcpHostOptions _options;
    private readonly Socket _socket;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly OutgoingBytes _outgoing;
    private readonly OutputBatch<byte[]> _out;
    private readonly FilePush _files;
    private readonly FileRule _fileRule;
    private IApiSession? _session;
    private Stream? _stream;
    private bool _authenticated;
    private int _questions;

    public TcpSession(TcpHost host, TcpHostOptions options, Socket socket, TimeProvider time, ILogger log)
    {
        (_host, _options, _socket, _time, _log) = (host, options, socket, time, log);
        Address = ((IPEndPoint)socket.RemoteEndPoint!).Address;
        _outgoing = new OutgoingBytes(options.MaxQueuedBytes, TryWriteNow);
        _out = new OutputBatch<byte[]>(bytes => Check(_outgoing.TryAdd(bytes)), held => Check(_outgoing.TryAdd(held)));
        _files = new FilePush(Write);
        _fileRule = host.FileRule;
    }

    /// <summary>Where it comes from.</summary>
    public IPAddress Address { get; }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever happens on a connection ends that connection and nothing else.")]
    public async Task RunAsync(IApiServer server)
    {
        string reason = "it closed the connection";
        try
        {
            _socket.NoDelay = true;
            _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            using var handshake = new CancellationTokenSource(_options.HandshakeTimeout, _time);
            await using Stream stream = await SecureAsync(handshake.Token).ConfigureAwait(false);
            if (_options.Password is null)
                Enter();
            _stream = stream;
            _ = WriteAsync(stream);
            await ReadAsync(stream, server, handshake.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            reason = exception.Message;
            if (!IsEndOfConnection(exception))
                EmulatorLog.WorkFailed(_log, exception);
        }
        finally
        {
            EmulatorLog.ProgramLeft(_log, reason);
            _host.Remove(this);
            _session?.Dispose();
            _files.Clear();
            _outgoing.Complete();
            _socket.Dispose();
        }
    }

    public void Push(string line) => Write(_host.Frames.Encode(line));

    public void End() => Close();

    public void Close()
    {
        // What was said last still goes out, and then the writer ends the connection; a program that does not read has this long.
        _outgoing.Complete();
        _ = DropLaterAsync();
    }

    /// <summary>Ends the connection at once.</summary>
    public void Drop() => _socket.Dispose();

    private static bool IsEndOfConnection(Exception exception)
        => exception is IOException or SocketException or ObjectDisposedException or InvalidDataException or AuthenticationException
            or OperationCanceledException;

    private async Task DropLaterAsync()
    {
        await Task.Delay(_options.HandshakeTimeout, _time).ConfigureAwait(false);
        Drop();
    }

    private async Task<Stream> SecureAsync(CancellationToken cancellationToken)
    {
        var stream = new NetworkStream(_socket, ownsSocket: false);
        if (_options.Certificate is null)
            return stream;
        var secured = new SslStream(stream);
        await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _options.Certificate }, cancellationToken)
            .ConfigureAwait(false);
        return secured;
    }

    // From stranger to program.
    private void Enter()
    {
        if (!_host.Admit(this))
            throw new InvalidDataException($"{_options.MaxConnections} programs are connected already.");
        _authenticated = true;
    }

    private async Task ReadAsync(Stream stream, IApiServer server, CancellationToken handshake)
    {
        var frames = new ProgramFrames(_files, _options.PushesFiles, _authenticated ? _options.MaxCommandBytes : MaxPasswordBytes);
        while (true)
        {
            // The replies to what was read at once go out together, and with them what the commands have caused.
            _out.Hold();
            try
            {
                await TakeAsync(frames, server).ConfigureAwait(false);
            }
            finally
            {
                _out.Release();
            }

            // Once a program is in, it may be silent for as long as it likes.
            int read = await stream.ReadAsync(frames.Free, _authenticated ? CancellationToken.None : handshake).ConfigureAwait(false);
            if (read == 0)
                return;
            frames.Added(read);
        }
    }

    private async ValueTask TakeAsync(ProgramFrames frames, IApiServer server)
    {
        while (frames.TryTake(out string? text, out byte? command))
        {
            if (command is { } known)
                Answer(known, frames);
            else if (!_authenticated)
                await CheckAsync(text!).ConfigureAwait(false);
            else
                await SubmitAsync(server, text!, frames.TakesFiles).ConfigureAwait(false);
            if (_authenticated)
                frames.Limit = _options.MaxCommandBytes;
        }
    }

    // Nothing is held back for as long as something is waited for.
    private async ValueTask WaitAsync(Task wait)
    {
        if (wait.IsCompletedSuccessfully)
            return;
        _out.Release();
        await wait.ConfigureAwait(false);
        _out.Hold();
    }

    private void Answer(byte command, ProgramFrames frames)
    {
        if (!_authenticated && ++_questions > MaxQuestions)
            throw new InvalidDataException($"More than {MaxQuestions} questions came before the password.");
        switch (command)
        {
            case SkypeProxyFrame.MyCapabilities:
                frames.AwaitAbilities();
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

    private async Task CheckAsync(string given)
    {
        // Of equal length and in constant time, whatever was given.
        byte[] right = SHA256.HashData(Encoding.UTF8.GetBytes(_options.Password!));
        if (CryptographicOperations.FixedTimeEquals(right, SHA256.HashData(Encoding.UTF8.GetBytes(given))))
        {
            Enter();
            Write([SkypeProxyFrame.Yes]);
            return;
        }

        Write([SkypeProxyFrame.No]);
        await WaitAsync(Task.Delay(s_afterWrongPassword, _time)).ConfigureAwait(false);
        throw new InvalidDataException("The password was wrong.");
    }

    private async Task SubmitAsync(IApiServer server, string command, bool takesFiles)
    {
        // What is pushed over the connection is no file of this machine.
        AvatarRequest? request = takesFiles ? AvatarRequest.Parse(command) : null;
        if (request is null && _fileRule.Refuses(command) is { } error)
        {
            Push(CommandLine.Parse(command).Refusal(error));
            return;
        }

        if (request is not null && !_files.TryBegin())
        {
            Push(CommandLine.Parse(command).Refusal(SkypeError.UnableToLoadAvatar));
            return;
        }

        // A program that commands faster than the client works is not read from meanwhile.
        _session ??= server.OpenSession(TransportTraits.Tcp, this);
        await WaitAsync(_session.WaitForRoomAsync()).ConfigureAwait(false);
        if (request is not null)
        {
            (string redirected, string ours) = FilePush.Redirect(request);
            _session.Submit(redirected, reply => _files.Reply(request, ours, reply));
        }
        else
        {
            _session.Submit(command, Push);
        }
    }

    private void Write(byte[] bytes) => _out.Send(bytes);

    private bool TryWriteNow(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (_stream is not { } stream || !_socket.Poll(0, SelectMode.SelectWrite))
                return false;
            stream.Write(bytes);
            return true;
        }
        catch (Exception exception) when (IsEndOfConnection(exception))
        {
            // The reader sees it too, and cleans up.
            return false;
        }
    }

    private void Check(bool isTaken)
    {
        if (isTaken)
            return;
        EmulatorLog.ProgramDoesNotRead(_log, TransportTraits.Tcp.Name, _options.MaxQueuedBytes);
        Drop();
    }

    [SuppressMessage("Design", "CA1031", Justification = "The reader sees the end of the connection and cleans up.")]
    private async Task WriteAsync(Stream stream)
    {
        try
        {
            await _outgoing.WriteToAsync(stream).ConfigureAwait(false);
            _socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception exception)
        {
            if (!IsEndOfConnection(exception))
                EmulatorLog.WorkFailed(_log, exception);
            Drop();
        }
    }
}
