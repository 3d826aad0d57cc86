using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Network;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Running;
using Skype4Net.Xmpp;
using Spectre.Console;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary>An account on an XMPP server: the same options wherever one is used. Its password is never one of them.</summary>
internal static class XmppOptions
{
    /// <summary>The variable with the password of the account.</summary>
    public const string PasswordVariable = "SKYPE4NET_XMPP_PASSWORD";

    private const string HowToGive = $"give --xmpp-password-file FILE, or set {PasswordVariable}, or type it when asked";

    private static readonly Option<string?> s_account = new("--xmpp")
    {
        HelpName = "ACCOUNT",
        Description = "An account on an XMPP server, such as bot@example.org, instead of accounts on this machine.",
    };

    private static readonly Option<string?> s_passwordFile = new("--xmpp-password-file")
    {
        HelpName = "FILE",
        Description = $"A file whose first line is the password of the account. Or set {PasswordVariable}; else it is asked for.",
    };

    // Taken only to say how it is done: a command line is seen by all users of the machine, and kept in the shell's history.
    private static readonly Option<string?> s_password = new("--xmpp-password") { Hidden = true };

    private static readonly Option<string?> s_host = new("--xmpp-host")
    {
        HelpName = "HOST[:PORT]",
        Description = "The server, where the account's domain does not say which it is. The port is 5222 if none is given.",
    };

    private static readonly Option<string?> s_certificate = new("--xmpp-certificate")
    {
        HelpName = "FILE",
        Description = "The one certificate (PEM) to accept from the server, for one that signed its own.",
    };

    private static readonly Option<bool> s_contactsOnly = new("--contacts-only")
    {
        Description = "Programs hear contacts only; others can ask for authorization, and nothing else. This is the default.",
    };

    private static readonly Option<bool> s_strangers = new("--strangers")
    {
        Description = "Programs hear everybody, ten messages a minute of each stranger.",
    };

    private static readonly Option<string[]> s_allow = new("--allow")
    {
        HelpName = "ACCOUNT",
        Description = "An account or a whole domain that programs hear like a contact; may be repeated.",
    };

    private static readonly Option[] s_login = [s_passwordFile, s_password, s_host, s_certificate];
    private static readonly Option[] s_heard = [s_contactsOnly, s_strangers, s_allow];

    /// <summary>Adds the options that a log-in needs.</summary>
    public static void AddLoginTo(Command command)
    {
        foreach (Option option in (Option[])[s_account, .. s_login])
            command.Options.Add(option);
    }

    /// <summary>Adds those, and the options on who is heard.</summary>
    public static void AddTo(Command command)
    {
        AddLoginTo(command);
        foreach (Option option in s_heard)
            command.Options.Add(option);
    }

    /// <summary>Whether an account is named.</summary>
    /// <exception cref="UsageException">None is, but there are options that belong to one.</exception>
    public static bool IsGiven(ParseResult parsed)
    {
        if (parsed.GetResult(s_account) is not null)
            return true;
        if (((Option[])[.. s_login, .. s_heard]).FirstOrDefault(o => IsWritten(parsed, o)) is { } alone)
            throw new UsageException($"{alone.Name} belongs to --xmpp: write, for example, --xmpp bot@example.org {alone.Name}.");
        return false;
    }

    /// <summary>Who logs in, with the password from a file, the environment, or whoever sits there.</summary>
    /// <exception cref="UsageException">The password is on the command line, or nowhere.</exception>
    public static async Task<NetworkCredentials> CredentialsAsync(
        ParseResult parsed, ToolEnvironment environment, CancellationToken cancellationToken)
    {
        string account = parsed.GetValue(s_account)!;
        // Not repeated: it may be a password.
        if (account.Contains(':', StringComparison.Ordinal))
            throw new UsageException($"--xmpp takes the account alone, such as bot@example.org. Its password is no argument: {HowToGive}.");
        if (IsWritten(parsed, s_password))
            throw new UsageException($"A password on a command line is seen by all users of this machine. Instead {HowToGive}.");
        if (parsed.GetValue(s_passwordFile) is { } file)
        {
            using var reader = new StreamReader(file);
            string first = (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) ?? "").Trim();
            return first.Length > 0 ? new NetworkCredentials(account, first)
                : throw new UsageException($"--xmpp-password-file {file}: the first line is empty.");
        }

        if (environment.Variable(PasswordVariable) is { Length: > 0 } variable)
            return new NetworkCredentials(account, variable);
        if (!environment.IsInteractive)
            throw new UsageException($"The password of {account} is missing: {HowToGive}.");
        TextPrompt<string> prompt = new TextPrompt<string>(Markup.Escape($"Password of {account}:")).Secret(null);
        return new NetworkCredentials(account, await prompt.ShowAsync(environment.Error, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Where the server is, and who is heard.</summary>
    /// <exception cref="UsageException">An option is wrong, or the certificate is none.</exception>
    public static XmppNetworkOptions Network(ParseResult parsed, ILoggerFactory log, TimeProvider time)
    {
        (string? host, int port) = HostOf(parsed.GetValue(s_host));
        return new XmppNetworkOptions
        {
            Host = host,
            Port = port,
            TrustedCertificate = CertificateOf(parsed.GetValue(s_certificate)),
            LoggerFactory = log,
            TimeProvider = time,
        };
    }

    /// <summary>The same, with whom programs hear.</summary>
    /// <exception cref="UsageException">An option is wrong, or the certificate is none.</exception>
    public static XmppNetworkOptions NetworkOfPrograms(ParseResult parsed, ILoggerFactory log, TimeProvider time)
    {
        bool strangers = parsed.GetValue(s_strangers);
        if (strangers && parsed.GetValue(s_contactsOnly))
            throw new UsageException("--contacts-only and --strangers are opposites: give one of them.");
        bool contactsOnly = IsWritten(parsed, s_contactsOnly) ? parsed.GetValue(s_contactsOnly) : !strangers;
        return Network(parsed, log, time) with { ContactsOnly = contactsOnly, Allow = parsed.GetValue(s_allow) ?? [] };
    }

    private static bool IsWritten(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private static (string? Host, int Port) HostOf(string? written)
    {
        var usual = new XmppNetworkOptions();
        if (written is null)
            return (null, usual.Port);
        // IPv6 with a port is in brackets; without one it has several colons.
        int colon = written.LastIndexOf(':');
        bool hasPort = colon >= 0 && (written.IndexOf(':', StringComparison.Ordinal) == colon || written[..colon].EndsWith(']'));
        string host = (hasPort ? written[..colon] : written).Trim('[', ']');
        int port = usual.Port;
        if (host.Length == 0 || (hasPort && (!int.TryParse(written[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port)
            || port is < 1 or > IPEndPoint.MaxPort)))
            throw new UsageException($"--xmpp-host {written}: give a host, and a port if it is not 5222, for example xmpp.example.org:5222.");
        return (host, port);
    }

    private static X509Certificate2? CertificateOf(string? file)
    {
        if (file is null)
            return null;
        try
        {
            return X509Certificate2.CreateFromPem(File.ReadAllText(file));
        }
        catch (CryptographicException exception)
        {
            throw new UsageException($"--xmpp-certificate {file}: {exception.Message} A certificate in a PEM file is wanted.");
        }
    }
}
