using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Transports;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Options;

/// <summary>How a verb finds its client: the same options everywhere.</summary>
internal static class AttachOptions
{
    /// <summary>The variable with the password of a SkypeProxy server, for those that would not write it on a command line.</summary>
    public const string PasswordVariable = "SKYPE4NET_PASSWORD";

    public static readonly Option<string?> Transport = new("--transport")
    {
        HelpName = "NAME",
        Description = $"The way to the client: {TransportTable.Names}. Default: what this platform has.",
    };

    public static readonly Option<string> Name = new("--name")
    {
        HelpName = "NAME",
        Description = "The name under which Skype's user knows this program.",
        DefaultValueFactory = _ => "skype4net",
    };

    public static readonly Option<double> Timeout = new("--timeout")
    {
        HelpName = "SECONDS",
        Description = "How long to look for a client, to wait for its user's permission, and for each answer.",
        DefaultValueFactory = _ => 30,
    };

    public static readonly Option<string?> Trust = new("--trust")
    {
        HelpName = "FILE",
        Description = "The one certificate (PEM) to accept from a tls:// server, for one that signed its own.",
    };

    /// <summary>For verbs that attach once; not part of <see cref="AddTo"/>, because servers wait anyway.</summary>
    public static readonly Option<bool> Wait = new("--wait")
    {
        Description = "Wait for a server that is not there yet, as long as --timeout says; send and sms also wait for the delivery, "
            + "and end with 1 if it fails.",
    };

    public static void AddTo(Command command)
    {
        foreach (Option option in new Option[] { Transport, Name, Timeout, Trust })
            command.Options.Add(option);
    }

    public static TimeSpan TimeLimit(ParseResult parsed)
    {
        double seconds = parsed.GetValue(Timeout);
        return seconds is > 0 and < 1_000_000
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException($"--timeout {seconds.ToString(CultureInfo.InvariantCulture)}: give a number of seconds above 0.");
    }

    /// <summary>The way that the command line names, with the password and the certificate that belong to it.</summary>
    /// <exception cref="UsageException">There is no such way.</exception>
    public static TransportChoice Choose(ParseResult parsed, ToolEnvironment environment)
    {
        TransportChoice choice = environment.Transport(parsed.GetValue(Transport));
        if (choice.Transport is not TcpTransport tcp)
            return choice;
        return choice with
        {
            Transport = new TcpTransport(tcp.Host, tcp.Port)
            {
                Password = tcp.Password ?? environment.Variable(PasswordVariable),
                UseTls = tcp.UseTls,
                ServerCertificate = parsed.GetValue(Trust) is { } file ? Certificate(file) : null,
            },
        };
    }

    public static SkypeOptions ToSkypeOptions(ParseResult parsed, SkypeTransport? transport)
    {
        TimeSpan limit = TimeLimit(parsed);
        return new SkypeOptions
        {
            FriendlyName = parsed.GetValue(Name)!,
            Transport = transport,
            AttachTimeout = limit,
            AuthorizationTimeout = limit,
            CommandTimeout = limit,

            // What matters to who typed the command is told by the verb.
            LogToStandardError = false,
        };
    }

    private static X509Certificate2 Certificate(string file)
    {
        try
        {
            return X509CertificateLoader.LoadCertificateFromFile(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new UsageException($"--trust {file}: {exception.Message} A certificate in a PEM or DER file is wanted.");
        }
    }
}
