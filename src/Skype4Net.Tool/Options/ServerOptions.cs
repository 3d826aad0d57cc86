using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Options;

/// <summary>How a SkypeProxy server is run: the same options for <c>proxy</c> and <c>emulate</c>.</summary>
internal static class ServerOptions
{
    /// <summary>The variable with the password that programs must give.</summary>
    public const string PasswordVariable = "SKYPE4NET_SERVER_PASSWORD";

    public static readonly Option<string> Bind = new("--bind")
    {
        HelpName = "ADDRESS",
        Description = "The address to listen on; 0.0.0.0 or :: for all. Any but this machine's own needs a password.",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    public static readonly Option<string?> PasswordFile = new("--password-file")
    {
        HelpName = "FILE",
        Description = $"A file whose first line is the password that programs must give. Or set {PasswordVariable}.",
    };

    public static readonly Option<string?> Password = new("--password", "--tcp-password")
    {
        HelpName = "TEXT",
        Description = "The password itself. Other users of this machine can see it; prefer --password-file.",
    };

    public static readonly Option<string?> Certificate = new("--tls-certificate")
    {
        HelpName = "FILE",
        Description = "Speak TLS with this certificate (PEM). Programs other than this project's do not know TLS.",
    };

    public static readonly Option<string?> Key = new("--tls-key")
    {
        HelpName = "FILE",
        Description = "The private key (PEM), if it is not in the certificate's file.",
    };
    public static readonly Option<bool> AllowInsecure = new("--allow-insecure")
    {
        Description = "Listen on other addresses than this machine's own without a password.",
    };
    public static readonly Option<int> MaxConnections = new("--max-connections")
    {
        HelpName = "N",
        Description = "How many programs may be connected at once.",
        DefaultValueFactory = _ => 64,
    };

    public static readonly Option<string?> FilesFolder = new("--tcp-files")
    {
        HelpName = "FOLDER",
        Description = "A folder of this machine whose files programs may name in commands. Default: none.",
    };

    public static void AddTo(Command command)
    {
        foreach (Option option in new Option[] { Bind, PasswordFile, Password, Certificate, Key, AllowInsecure, MaxConnections, FilesFolder })
            command.Options.Add(option);
    }

    /// <exception cref="UsageException">An option is wrong, or a file cannot be used.</exception>
    public static TcpHostOptions ToHostOptions(ParseResult parsed, ToolEnvironment environment, ResultWriter results, int port)
    {
        int max = parsed.GetValue(MaxConnections);
        if (!IPAddress.TryParse(parsed.GetValue(Bind), out IPAddress? address))
            throw new UsageException($"--bind {parsed.GetValue(Bind)}: give an address, for example 127.0.0.1 or 0.0.0.0.");
        if (max < 1)
            throw new UsageException($"--max-connections {max}: give a number from 1.");
        string? folder = parsed.GetValue(FilesFolder);
        if (folder is not null && !Directory.Exists(folder))
            throw new UsageException($"--tcp-files {folder}: there is no such folder.");
        return new TcpHostOptions
        {
            Address = address,
            Port = Port(port),
            Password = ReadPassword(parsed, environment, results, address),
            Certificate = ReadCertificate(parsed),
            AllowInsecure = parsed.GetValue(AllowInsecure),
            MaxConnections = max,
            FilesFolder = folder,
        };
    }

    public static int Port(int port)
        => port is >= 0 and <= ushort.MaxValue
            ? port : throw new UsageException($"{port} is no port: give a number from 1 to 65535, or 0 for a free one.");

    private static string? ReadPassword(ParseResult parsed, ToolEnvironment environment, ResultWriter results, IPAddress address)
    {
        string? password = environment.Variable(PasswordVariable) is { Length: > 0 } variable ? variable : null;
        if (parsed.GetValue(PasswordFile) is { } file)
        {
            password = File.ReadLines(file).FirstOrDefault()?.Trim();
            if (string.IsNullOrEmpty(password))
                throw new UsageException($"--password-file {file}: the first line is empty.");
        }

        if (parsed.GetValue(Password) is { } given)
        {
            results.Note("Other users of this machine can see a password on a command line; use --password-file.");
            password = given.Length > 0 ? given : throw new UsageException("--password is empty.");
        }

        if (password is null && !IPAddress.IsLoopback(address) && !parsed.GetValue(AllowInsecure))
            throw new UsageException($"{address} is open to other machines: give --password-file, or --allow-insecure if that is meant.");
        return password;
    }

    private static X509Certificate2? ReadCertificate(ParseResult parsed)
    {
        string? certificate = parsed.GetValue(Certificate), key = parsed.GetValue(Key);
        if (certificate is null)
            return key is null ? null : throw new UsageException("--tls-key needs --tls-certificate.");
        try
        {
            return X509Certificate2.CreateFromPemFile(certificate, key);
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            throw new UsageException($"--tls-certificate {certificate}: {exception.Message} A certificate and its key in PEM files are wanted.");
        }
    }
}
