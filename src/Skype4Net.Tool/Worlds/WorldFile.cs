using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>A world as written in a file: JSON, with comments allowed. Its members are described in docs/tool.md.</summary>
/// <remarks>
/// Members are set, not initialised: generated readers give initialised ones that a file leaves out nothing instead of their default.
/// </remarks>
internal sealed record WorldFile
{
    private static readonly JsonDocumentOptions s_reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public IReadOnlyList<AccountEntry> Accounts { get; set; } = [];

    public IReadOnlyList<PhoneEntry> Phones { get; set; } = [];

    public NetworkEntry Network { get; set; } = new();

    /// <summary>The file as it is, for recordings.</summary>
    [JsonIgnore]
    public JsonObject? Source { get; private set; }

    /// <exception cref="UsageException">The file is no world; the message says where.</exception>
    public static WorldFile Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads a world from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it stands, for errors.</param>
    /// <exception cref="UsageException">The text is no world; the message says where.</exception>
    public static WorldFile Parse(string text, string path)
    {
        try
        {
            WorldFile world = Check(JsonSerializer.Deserialize(text, WorldJson.Default.WorldFile) ?? new WorldFile());
            world.Source = JsonNode.Parse(text, documentOptions: s_reading) as JsonObject;
            return world;
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{path}, line {exception.LineNumber + 1}: {WorldFileErrors.Of(exception)}");
        }
        catch (UsageException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }

    /// <summary>The world of the flags: <c>--user nora="Nora Lund"</c>.</summary>
    public static WorldFile FromFlags(IReadOnlyList<string> users)
    {
        AccountEntry[] accounts = [.. (users.Count == 0 ? ["nora=Nora Lund", "echo=Echo"] : users).Select(AccountEntry.FromFlag)];
        var source = new JsonArray([.. accounts.Select(a => (JsonNode)new JsonObject { ["handle"] = a.Handle, ["fullName"] = a.FullName })]);
        return Check(new WorldFile { Accounts = accounts, Source = new JsonObject { ["accounts"] = source } });
    }

    /// <summary>The same world, but nobody is served: a recording comes from somewhere else.</summary>
    public WorldFile WithoutServing() => this with { Accounts = [.. Accounts.Select(a => a with { Serve = [] })] };

    private static WorldFile Check(WorldFile world)
    {
        if (world.Accounts.Count == 0)
            throw new UsageException(
                "there is no account in it. A small one: { \"accounts\": [ { \"handle\": \"nora\" }, { \"handle\": \"ben\" } ] }");
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
