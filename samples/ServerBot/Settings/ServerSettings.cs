using System.Text.Json;
using System.Text.Json.Serialization;
using ServerBot.Access;

namespace ServerBot.Settings;

/// <summary>All settings, as in the file.</summary>
internal sealed record ServerSettings
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public required RateSettings Rates { get; init; }

    /// <summary>Who is answered.</summary>
    [JsonConverter(typeof(AccessPolicyConverter))]
    public IAccessPolicy Access { get; init; } = new AllOf([new NotBlocked(), new ContactsOnly()]);

    /// <summary>What others are told; empty for nothing, so that nobody learns that there is a server.</summary>
    public string Refusal { get; init; } = "";

    public WatchdogSettings Watchdog { get; init; } = new();

    public ClientSettings Client { get; init; } = new();

    public LogSettings Log { get; init; } = new();

    /// <summary>Null when there is only one instance.</summary>
    public StandbySettings? Standby { get; init; }

    /// <summary>Reads and checks a file; its paths become absolute.</summary>
    /// <exception cref="ArgumentException">The file cannot be read, or says something wrong: all of it is named.</exception>
    public static ServerSettings Read(string path)
    {
        ServerSettings settings;
        try
        {
            settings = JsonSerializer.Deserialize<ServerSettings>(File.ReadAllText(path), s_json)
                ?? throw new ArgumentException($"{path} says null. Begin with the settings.json of the sample.");
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"{path}, line {exception.LineNumber + 1}: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"The settings cannot be read: {exception.Message} Give the file with --settings.", exception);
        }

        string[] problems = [.. settings.Problems()];
        if (problems.Length > 0)
            throw new ArgumentException($"{path} cannot be used:\n  {string.Join("\n  ", problems)}");
        return settings.In(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    private IEnumerable<string> Problems() =>
    [
        .. Rates.Problems(),
        .. Watchdog.Problems(),
        .. Client.Problems(),
        .. Log.Problems(),
        .. Standby?.Problems() ?? [],
    ];

    private ServerSettings In(string folder) => this with
    {
        Rates = Rates with { File = Path.Combine(folder, Rates.File) },
        Log = Log.File.Length > 0 ? Log with { File = Path.Combine(folder, Log.File) } : Log,
        Standby = Standby is { } standby ? standby with { LeaseFile = Path.Combine(folder, standby.LeaseFile) } : null,
    };
}

/// <summary>Where the exchange rates are.</summary>
internal sealed record RateSettings
{
    public required string File { get; init; }

    /// <summary>How often to look whether the file changed.</summary>
    public double CheckEverySeconds { get; init; } = 5;

    public IEnumerable<string> Problems() => [.. Check.Text("rates.file", File), .. Check.Seconds("rates.checkEverySeconds", CheckEverySeconds)];
}

/// <summary>How the client is watched.</summary>
internal sealed record WatchdogSettings
{
    public double EverySeconds { get; init; } = 30;

    /// <summary>How long the answer to a PING may take.</summary>
    public double TimeoutSeconds { get; init; } = 10;

    /// <summary>How many PINGs in a row may stay unanswered.</summary>
    public int Misses { get; init; } = 3;

    /// <summary>How often in a row the client is restarted before the server gives up.</summary>
    public int Restarts { get; init; } = 2;

    public IEnumerable<string> Problems() =>
    [
        .. Check.Seconds("watchdog.everySeconds", EverySeconds),
        .. Check.Seconds("watchdog.timeoutSeconds", TimeoutSeconds),
        .. Check.Number("watchdog.misses", Misses, 1, 100),
        .. Check.Number("watchdog.restarts", Restarts, 0, 100),
    ];
}

/// <summary>The program of the client: whether to start it, and how.</summary>
internal sealed record ClientSettings
{
    public bool Start { get; init; }

    /// <summary>The program; empty for the one that is installed.</summary>
    public string Path { get; init; } = "";

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public bool Minimized { get; init; }

    public string UserName { get; init; } = "";

    /// <summary>The environment variable with the password, which has no place in a file.</summary>
    public string PasswordVariable { get; init; } = "";

    public IEnumerable<string> Problems()
    {
        if (UserName.Length > 0 != PasswordVariable.Length > 0)
            yield return "client.userName and client.passwordVariable belong together: give both, or none for whom the client remembers.";
        if (Start && PasswordVariable.Length > 0 && Environment.GetEnvironmentVariable(PasswordVariable) is null)
            yield return $"client.passwordVariable names {PasswordVariable}, which is not set. Set it to the password before the start.";
    }
}

/// <summary>The log of the lines that are exchanged with the client.</summary>
internal sealed record LogSettings
{
    /// <summary>The file; empty for no log.</summary>
    public string File { get; init; } = "";

    /// <summary>Lines with one of these words are left out.</summary>
    public IReadOnlyList<string> LeaveOut { get; init; } = ["LASTONLINETIMESTAMP"];

    public IEnumerable<string> Problems() => LeaveOut.Any(string.IsNullOrWhiteSpace) ? ["log.leaveOut has an empty word, which would leave out everything."] : [];
}

/// <summary>Two instances, of which one answers.</summary>
internal sealed record StandbySettings
{
    /// <summary>The name of this instance, another one for each.</summary>
    public required string Name { get; init; }

    /// <summary>The file that both can write.</summary>
    public required string LeaseFile { get; init; }

    /// <summary>After what silence of the other this one takes over; the same for both.</summary>
    public double LeaseSeconds { get; init; } = 15;

    public IEnumerable<string> Problems() =>
    [
        .. Check.Word("standby.name", Name),
        .. Check.Text("standby.leaseFile", LeaseFile),
        .. Check.Seconds("standby.leaseSeconds", LeaseSeconds),
    ];
}
