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
                if (!handles.Contains(other))
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

    public string Mood { get; set; } = "";

    /// <summary>In the words of <c>skype4net status</c>.</summary>
    public string Status { get; set; } = "online";

    public decimal? Credit { get; set; }

    public string Currency { get; set; } = "EUR";

    /// <summary>Null: all others.</summary>
    public IReadOnlyList<string>? Contacts { get; set; }

    /// <summary>Names of groups with who is in them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; set; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Fields of the profile by their names on the wire: CITY, PHONE_MOBILE...</summary>
    public IReadOnlyDictionary<string, string> Profile { get; set; } = new Dictionary<string, string>();

    /// <summary>The number under which telephones reach the account.</summary>
    public string? Number { get; set; }

    public PermissionPolicy Permissions { get; set; } = PermissionPolicy.Allow;

    /// <summary>Where the client is served: as after <c>--serve</c>, without the account.</summary>
    public IReadOnlyList<string> Serve { get; set; } = [];

    public static AccountEntry FromFlag(string flag)
    {
        string[] halves = flag.Split('=', 2);
        return new AccountEntry { Handle = halves[0], FullName = halves.Length > 1 ? halves[1] : "" };
    }
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
