using System.Text.Json;
using System.Text.Json.Serialization;
using Skype4Net.Emulator;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Emulating;

/// <summary>A world as written in a file: JSON, with comments allowed. Its members are described in docs/tool.md.</summary>
/// <remarks>Members are set, not initialised: generated readers give initialised ones that a file leaves out nothing instead of their default.</remarks>
internal sealed record WorldFile
{
    public IReadOnlyList<AccountEntry> Accounts { get; set; } = [];

    public IReadOnlyList<PhoneEntry> Phones { get; set; } = [];

    public NetworkEntry Network { get; set; } = new();

    /// <exception cref="UsageException">The file is no world; the message says where.</exception>
    public static WorldFile Read(string path)
    {
        try
        {
            return Check(JsonSerializer.Deserialize(File.ReadAllText(path), WorldJson.Default.WorldFile) ?? new WorldFile());
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{path}, line {exception.LineNumber + 1}: {exception.Message.Split(" Path:")[0]}");
        }
        catch (UsageException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }

    /// <summary>The world of the flags: <c>--user nora="Nora Lund"</c>.</summary>
    public static WorldFile FromFlags(IReadOnlyList<string> users)
        => Check(new WorldFile { Accounts = [.. (users.Count == 0 ? ["nora=Nora Lund", "echo=Echo"] : users).Select(AccountEntry.FromFlag)] });

    private static WorldFile Check(WorldFile world)
    {
        if (world.Accounts.Count == 0)
            throw new UsageException("there is no account in it. A small one: { \"accounts\": [ { \"handle\": \"nora\" }, { \"handle\": \"ben\" } ] }");
        var handles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (AccountEntry account in world.Accounts)
        {
            if (string.IsNullOrWhiteSpace(account.Handle))
                throw new UsageException("an account has no \"handle\".");
            if (!handles.Add(account.Handle))
                throw new UsageException($"the account \"{account.Handle}\" is there twice.");
        }

        foreach (AccountEntry account in world.Accounts)
        {
            foreach (string other in (account.Contacts ?? []).Concat(account.Groups.Values.SelectMany(g => g)))
            {
                if (!handles.Contains(other) && !AccountEntry.IsTelephone(other))
                    throw new UsageException($"\"{account.Handle}\" knows \"{other}\", but there is no such account.");
            }
        }

        return world;
    }
}

/// <summary>An account and its client.</summary>
internal sealed record AccountEntry
{
    public string Handle { get; set; } = "";

    public string FullName { get; set; } = "";

    /// <summary>What <c>login</c> at the prompt asks for; empty: nothing.</summary>
    public string Password { get; set; } = "";

    public bool SignedIn { get; set; } = true;

    public string Mood { get; set; } = "";

    /// <summary>In the words of <c>skype4net status</c>.</summary>
    public string Status { get; set; } = "online";

    public decimal? Credit { get; set; }

    public string Currency { get; set; } = "EUR";

    /// <summary>Null: all others. Telephones can be among them.</summary>
    public IReadOnlyList<string>? Contacts { get; set; }

    /// <summary>Names of groups with who is in them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; set; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Fields of the profile by their names on the wire: CITY, PHONE_MOBILE...</summary>
    public IReadOnlyDictionary<string, string> Profile { get; set; } = new Dictionary<string, string>();

    /// <summary>The number under which telephones reach the account.</summary>
    public string? Number { get; set; }

    /// <summary>What was paid for: SKYPEOUT, SKYPEIN, VOICEMAIL.</summary>
    public IReadOnlyList<string> Privileges { get; set; } = [];

    public bool Camera { get; set; } = true;

    /// <summary>The only sound and video devices; empty: any name will do.</summary>
    public IReadOnlyList<string> Devices { get; set; } = [];

    /// <summary>Settings of the client by their names on the wire: MUTE, AUTOAWAY, WINDOWSTATE...</summary>
    public IReadOnlyDictionary<string, string> Settings { get; set; } = new Dictionary<string, string>();

    public bool Busy { get; set; }

    /// <summary>Whether programs may keep windows away.</summary>
    public bool SilentMode { get; set; } = true;

    /// <summary>What the next SMS fails with.</summary>
    public SmsFailureReason SmsFailure { get; set; } = SmsFailureReason.Unknown;

    /// <summary>Switches of faults by the names of <see cref="FaultTable"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Faults { get; set; } = new Dictionary<string, JsonElement>();

    /// <summary>What goes wrong with single commands.</summary>
    public IReadOnlyList<PlannedFaultEntry> PlannedFaults { get; set; } = [];

    public PermissionPolicy Permissions { get; set; } = PermissionPolicy.Allow;

    /// <summary>Where the client is served: as after <c>--serve</c>, without the account.</summary>
    public IReadOnlyList<string> Serve { get; set; } = [];

    /// <summary>The handle alone: a password is in no text.</summary>
    public override string ToString() => Handle;

    public static bool IsTelephone(string handle) => handle.StartsWith('+');

    public static AccountEntry FromFlag(string flag)
    {
        string[] halves = flag.Split('=', 2);
        return new AccountEntry { Handle = halves[0], FullName = halves.Length > 1 ? halves[1] : "" };
    }
}

/// <summary>What goes wrong with a single command: it is answered with an error, or something happens to its reply.</summary>
internal sealed record PlannedFaultEntry
{
    /// <summary>How the command begins, without its id; left out: any does.</summary>
    public string Command { get; set; } = "";

    /// <summary>Which command by its number, 1 is the next; for errors alone, instead of <see cref="Command"/>.</summary>
    public int Number { get; set; }

    public SkypeError? Error { get; set; }

    public ReplyFault? Reply { get; set; }

    /// <exception cref="UsageException">The members do not go together.</exception>
    public void ApplyTo(ClientFaults faults)
    {
        switch (this)
        {
            case { Error: { } error, Reply: null, Number: 0, Command.Length: > 0 }:
                faults.FailCommand(Command, error);
                break;
            case { Error: { } error, Reply: null, Number: > 0, Command.Length: 0 }:
                faults.FailCommand(Number, error);
                break;
            case { Error: null, Reply: { } reply, Number: 0, Command.Length: 0 }:
                faults.NextReply(reply);
                break;
            case { Error: null, Reply: { } reply, Number: 0 }:
                faults.NextReply(reply, Command);
                break;
            default:
                throw new UsageException("a planned fault has an \"error\" with a \"command\" or a \"number\", or a \"reply\", with a \"command\" or without.");
        }
    }
}

/// <summary>How the world itself behaves: what <see cref="SkypeNetworkOptions"/> has. What is left out stays as it is there.</summary>
internal sealed record NetworkEntry
{
    /// <summary>Seconds.</summary>
    public double? RingTime { get; set; }

    /// <summary>Seconds.</summary>
    public double? GreetingTime { get; set; }

    /// <summary>Seconds.</summary>
    public double? VoicemailLimit { get; set; }

    /// <summary>Thousandths of the currency.</summary>
    public int? SmsPrice { get; set; }

    /// <summary>Thousandths of the currency for a minute.</summary>
    public int? CallRate { get; set; }

    public int? Seed { get; set; }

    /// <summary>The number of the first object; left out: by the clock, so that numbers do not come again.</summary>
    public long? FirstId { get; set; }

    public string? ClientVersion { get; set; }

    /// <exception cref="UsageException">The version is none.</exception>
    public SkypeNetworkOptions ApplyTo(SkypeNetworkOptions options) => options with
    {
        RingTime = Seconds(RingTime, options.RingTime),
        GreetingTime = Seconds(GreetingTime, options.GreetingTime),
        VoicemailLimit = Seconds(VoicemailLimit, options.VoicemailLimit),
        SmsPrice = SmsPrice ?? options.SmsPrice,
        CallRate = CallRate ?? options.CallRate,
        Seed = Seed ?? options.Seed,
        FirstId = FirstId ?? options.FirstId,
        ClientVersion = ClientVersion is null ? options.ClientVersion
            : Version.TryParse(ClientVersion, out Version? version) ? version
            : throw new UsageException($"\"{ClientVersion}\" is no version: write for example 4.3.0.37."),
    };

    private static TimeSpan Seconds(double? seconds, TimeSpan otherwise) => seconds is { } s ? TimeSpan.FromSeconds(s) : otherwise;
}

/// <summary>A telephone.</summary>
internal sealed record PhoneEntry
{
    public string Number { get; set; } = "";

    public bool RejectsCalls { get; set; }

    public bool RejectsSms { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(WorldFile))]
internal sealed partial class WorldJson : JsonSerializerContext;
