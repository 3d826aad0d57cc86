using System.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Options;

/// <summary>Which world is emulated: the same options wherever one is made.</summary>
internal static class WorldOptions
{
    public static readonly Argument<string?> File = new("file")
    {
        Description = "A file with accounts, contacts and telephones (see: skype4net help world).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static readonly Option<string[]> Users = new("--user")
    {
        HelpName = "HANDLE[=NAME]",
        Description = "An account, instead of a file; may be repeated. All are contacts of each other. Default: nora and echo.",
    };

    public static void AddTo(Command command)
    {
        command.Arguments.Add(File);
        command.Options.Add(Users);
    }

    /// <summary>Whether a file or accounts are named.</summary>
    public static bool IsGiven(ParseResult parsed) => parsed.GetValue(File) is not null || parsed.GetValue(Users) is { Length: > 0 };

    /// <exception cref="UsageException">Both are given, or the file is no world.</exception>
    public static WorldFile Read(ParseResult parsed)
    {
        string[] users = parsed.GetValue(Users) ?? [];
        if (parsed.GetValue(File) is not { } path)
            return WorldFile.FromFlags(users);
        return users.Length == 0 ? WorldFile.Read(path) : throw new UsageException("Give a file, or --user, not both.");
    }
}
