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
