using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <summary>Everything the emulator writes to the log, 5000 to 5999. What others have said goes through <see cref="ShownText"/> first.</summary>
internal static partial class EmulatorLog
{
    [LoggerMessage(5000, LogLevel.Error, "A piece of the emulator's work failed; the rest goes on")]
    public static partial void WorkFailed(ILogger logger, Exception exception);

    public static void SessionAllowed(ILogger logger, string name, string user, string transport)
        => Allowed(logger, ShownText.Of(name), user, transport);

    public static void SessionRefused(ILogger logger, string name, string user) => Refused(logger, ShownText.Of(name), user);

    public static void CommandReceived(ILogger logger, string user, string line)
    {
        if (logger.IsEnabled(LogLevel.Trace))
            Received(logger, user, ShownText.Of(line));
    }

    public static void LineSent(ILogger logger, string user, string line)
    {
        if (logger.IsEnabled(LogLevel.Trace))
            Sent(logger, user, ShownText.Of(line));
    }

    public static void DeviceFailed(ILogger logger, string device, Exception exception) => SoundFailed(logger, ShownText.Of(device), exception);

    [LoggerMessage(5005, LogLevel.Warning, "{Most} programs are connected; another one was turned away")]
    public static partial void TooManyPrograms(ILogger logger, int most);

    public static void ProgramLeft(ILogger logger, string reason) => Left(logger, ShownText.Of(reason));

    [LoggerMessage(5007, LogLevel.Warning, "A program connected over {Transport} has not read {Bytes} bytes and is disconnected")]
    public static partial void ProgramDoesNotRead(ILogger logger, string transport, long bytes);

    [LoggerMessage(5008, LogLevel.Error, "The client is back, but cannot be served; that is tried again when it comes the next time")]
    public static partial void HostFailed(ILogger logger, Exception exception);

    [LoggerMessage(5009, LogLevel.Error,
        "{User}'s client has {Most} pieces of work waiting: something holds it up. It is cut off from the network until it signs in again")]
    public static partial void ClientStuck(ILogger logger, string user, int most);

    [LoggerMessage(5010, LogLevel.Warning, "No connection could be accepted ({Error}); the next one is waited for")]
    public static partial void AcceptFailed(ILogger logger, System.Net.Sockets.SocketError error);

    [LoggerMessage(5011, LogLevel.Debug, "A connection from {Address} that has not said its password made room for another one")]
    public static partial void StrangerDropped(ILogger logger, string address);

    [LoggerMessage(5013, LogLevel.Warning, "The program at port {Port} does not read the sound that it is sent; the oldest of it is dropped")]
    public static partial void SoundNotRead(ILogger logger, int port);

    public static void ConnectionFailed(ILogger logger, string user, NetworkConnection state, string reason)
        => Failed(logger, user, state, ShownText.Of(reason));

    [LoggerMessage(5012, LogLevel.Warning, "The network of {User} is {State}: {Reason}")]
    private static partial void Failed(ILogger logger, string user, NetworkConnection state, string reason);

    [LoggerMessage(5007, LogLevel.Error, "What {User} keeps cannot be written, so the client ends; what programs were told is kept: {Reason}")]
    public static partial void StoreFailed(ILogger logger, string user, string reason);

    [LoggerMessage(5003, LogLevel.Trace, "{User} <- {Line}")]
    private static partial void Received(ILogger logger, string user, string line);

    [LoggerMessage(5020, LogLevel.Trace, "{User} -> {Line}")]
    private static partial void Sent(ILogger logger, string user, string line);

    [LoggerMessage(5001, LogLevel.Information, "\"{Name}\" attached to {User} over {Transport}")]
    private static partial void Allowed(ILogger logger, string name, string user, string transport);

    [LoggerMessage(5002, LogLevel.Information, "\"{Name}\" was refused by {User}")]
    private static partial void Refused(ILogger logger, string name, string user);

    [LoggerMessage(5004, LogLevel.Warning, "The sound device {Device} does not work")]
    private static partial void SoundFailed(ILogger logger, string device, Exception exception);

    [LoggerMessage(5006, LogLevel.Debug, "A program connected over TCP has left: {Reason}")]
    private static partial void Left(ILogger logger, string reason);
}
