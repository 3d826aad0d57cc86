using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Skype4Net.Transports.Tcp;

/// <summary>What is agreed with a SkypeProxy server before the first message: TLS, the password, whether it pushes files.</summary>
internal static class TcpHandshake
{
    /// <summary>The stream to go on with: encrypted, if the target wants TLS.</summary>
    /// <exception cref="AuthenticationException">The certificate is not the one that is expected, or not to be trusted.</exception>
    /// <exception cref="InvalidDataException">The server does not speak TLS.</exception>
    public static Stream Secure(NetworkStream stream, TcpTransport target)
    {
        if (!target.UseTls)
            return stream;
        bool hasCertificate = false;
        var secured = new SslStream(stream, leaveInnerStreamOpen: false, (_, certificate, _, errors) =>
        {
            hasCertificate = certificate is not null;
            return target.ServerCertificate is { } expected
                ? certificate is not null && expected.GetCertHashString().Equals(certificate.GetCertHashString(), StringComparison.Ordinal)
                : errors == SslPolicyErrors.None;
        });
        try
        {
            secured.AuthenticateAsClient(target.Host);
        }
        catch (Exception exception) when (!hasCertificate && exception is IOException or AuthenticationException)
        {
            throw new InvalidDataException($"{target.Host}:{target.Port} does not speak TLS; for a server without it, use tcp://");
        }

        return secured;
    }

    /// <summary>Whether the server wants a password, whether ours is right, and whether it pushes files.</summary>
    /// <returns>Whether it will push files.</returns>
    /// <exception cref="AuthenticationException">The password is wrong, or missing.</exception>
    public static bool Authenticate(Stream stream, FrameBuffer frames, TcpTransport target)
    {
        if (target.Password is { } password)
            GivePassword(stream, frames, password, target);
        if (target.Password is not null && !target.TakesFiles)
            return false;
        stream.Write(SkypeProxyFrame.Command(SkypeProxyFrame.Capabilities));
        byte abilities = FirstAnswer(stream, frames, target);
        if (target.Password is null && (abilities & SkypeProxyFrame.NeedsPassword) != 0)
            throw new AuthenticationException($"{target.Target} wants a password: set TcpTransport.Password.");
        if (!target.TakesFiles || (abilities & SkypeProxyFrame.Slots) == 0)
            return false;
        stream.Write([.. SkypeProxyFrame.Command(SkypeProxyFrame.MyCapabilities), SkypeProxyFrame.Slots]);
        return true;
    }

    private static void GivePassword(Stream stream, FrameBuffer frames, string password, TcpTransport target)
    {
        stream.Write(SkypeProxyFrame.Command(SkypeProxyFrame.Authenticate));
        if (FirstAnswer(stream, frames, target) == SkypeProxyFrame.No)
            return;
        stream.Write(SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(password)));
        if (Answer(stream, frames) != SkypeProxyFrame.Yes)
            throw new AuthenticationException($"{target.Target} says that the password is wrong.");
    }

    // A server that wants TLS takes the first frame for garbage.
    private static byte FirstAnswer(Stream stream, FrameBuffer frames, TcpTransport target)
    {
        try
        {
            return Answer(stream, frames);
        }
        catch (IOException exception) when (exception.InnerException is not SocketException { SocketErrorCode: not SocketError.ConnectionReset })
        {
            string hint = target.UseTls ? "" : "; it may have too many programs, or want TLS (tls://)";
            throw new InvalidDataException($"{target.Host}:{target.Port} closed the connection before a word{hint}");
        }
    }

    private static byte Answer(Stream stream, FrameBuffer frames)
    {
        byte answer;
        while (!frames.TryTakeByte(out answer))
            frames.FillFrom(stream);
        return answer;
    }
}
