using System.CommandLine;
using System.CommandLine.Parsing;
using Skype4Net.Emulator.Storage;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Emulating;

/// <summary>Where <c>emulate</c> keeps what must be there again at the next start.</summary>
internal static class StoreOptions
{
    private static readonly Option<string?> s_store = new("--store")
    {
        HelpName = "FILE",
        Description = "Keep numbers, chats, messages and what waits for others in an SQLite file: the next start goes on there, also after a kill.",
    };

    public static void AddTo(Command command) => command.Options.Add(s_store);

    /// <summary>Opens the file, or makes it; null when none is given.</summary>
    /// <exception cref="UsageException">It does not go together with the other options.</exception>
    /// <exception cref="RecordStoreException">It is no store, or another process has it.</exception>
    public static StoreInUse? Open(ParseResult parsed)
    {
        if (parsed.GetValue(s_store) is not { } path)
            return null;
        if (path.Length == 0)
            throw new UsageException("--store needs the path of a file.");
        return parsed.GetResult("--record") is OptionResult { Implicit: false }
            ? throw new UsageException("--record begins with a world in which nothing has happened: leave --store out.")
            : new StoreInUse(path);
    }
}
