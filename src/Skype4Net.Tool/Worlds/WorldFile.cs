using System.Text.Json;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>A world as written in a file: JSON, with comments allowed. Its members are described in docs/tool.md.</summary>
/// <remarks>
/// Members are set, not initialised: generated readers give initialised ones that a file leaves out nothing instead of their default.
/// </remarks>
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
