using System.Text;
using Skype4Net.Receiving;

namespace Skype4Net.Chaos;

/// <summary>
/// Journals of received messages as a dying program, a full disk or a person may leave them: read, or refused and left as they are.
/// </summary>
internal sealed class JournalTarget : IFuzzTarget
{
    private const string FirstLine = "skype4net-messages 1\n";

    // A file takes twenty times as long as a text; what happens to files does not depend on what is in them.
    private const int InputsOfFile = 100;

    private static readonly string[] s_lines =
        ["= 104 anna", "x 0 anna", "! 90 #anna/$bot;1", "+ 117 #anna/$bot;1", "- 117 #anna/$bot;1", "@ 117 1774083600 anna", "< 116", "= 2 otto",
            "- 999999999999999999 #x", "+ 105 ", "? 0", "? 0 #anna/$bot;1"];

    public string Name => "journals";

    public void Run(Random random, int inputs)
    {
        // In memory where there is such a place: millions of files wear a disk, and take their time.
        DirectoryInfo folder = Directory
            .CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"skype4net-{Guid.NewGuid():N}"));
        try
        {
            Run(random, inputs, Path.Combine(folder.FullName, "journal"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(Random random, int inputs, string path)
    {
        for (int i = 0; i < inputs; i++)
        {
            byte[] journal = Journal(random);
            if (i % InputsOfFile == 0)
                RunFile(path, journal);
            else
                RunText(path, journal);
        }
    }

    private static void RunFile(string path, byte[] written)
    {
        File.WriteAllBytes(path, written);
        try
        {
            JournalFile.Open(path, create: null, out JournalState state).Dispose();
            WriteAgain(state);
        }
        catch (InvalidDataException exception)
        {
            EnsureSaysUnchanged(exception);
            if (!File.ReadAllBytes(path).SequenceEqual(written))
                throw new InvalidOperationException("A damaged journal was changed.", exception);
        }
    }

    private static void RunText(string path, byte[] journal)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(journal));
            WriteAgain(JournalFile.Parse(path, reader.ReadToEnd()));
        }
        catch (InvalidDataException exception)
        {
            EnsureSaysUnchanged(exception);
        }
    }

    // What was read is written without loss: written and read again, it is the same.
    private static void WriteAgain(JournalState state)
    {
        string lines = Lines(state);
        if (Lines(JournalFile.Parse("again", FirstLine + lines)) != lines)
            throw new InvalidOperationException($"Written again, the journal says something else than \"{lines}\".");
    }

    private static string Lines(JournalState state) => string.Concat(state.Entries().Select(e => $"{e}\n"));

    private static void EnsureSaysUnchanged(InvalidDataException exception)
    {
        if (!exception.Message.Contains("was not changed", StringComparison.Ordinal))
            throw new InvalidOperationException("It does not say that the journal was left as it was.", exception);
    }

    private static byte[] Journal(Random random)
    {
        var text = new StringBuilder(FirstLine);
        for (int i = random.Next(12); i > 0; i--)
            text.Append(s_lines[random.Next(s_lines.Length)]).Append('\n');
        byte[] journal = Encoding.UTF8.GetBytes(text.ToString());
        return random.Next(3) == 0 ? journal : Mutations.Spoil(journal, random);
    }
}
