using System.Text;
using Skype4Net.Receiving;

namespace Skype4Net.Chaos;

/// <summary>
/// Journals of received messages as a dying program, a full disk or a person may leave them: read, or refused and left as they are.
/// </summary>
internal sealed class JournalTarget : IFuzzTarget
{
    private static readonly string[] s_lines =
        ["= 104 anna", "x 0 anna", "! 90 #anna/$bot;1", "+ 117 #anna/$bot;1", "- 117 #anna/$bot;1", "@ 117 1774083600 anna", "< 116", "= 2 otto",
            "- 999999999999999999 #x", "+ 105 "];

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
            byte[] written = Journal(random);
            File.WriteAllBytes(path, written);
            try
            {
                JournalFile.Open(path, create: null, out JournalState state).Dispose();
                foreach (JournalEntry entry in state.Entries())
                    _ = entry.ToString();
            }
            catch (InvalidDataException exception)
            {
                if (!exception.Message.Contains("was not changed", StringComparison.Ordinal) || !File.ReadAllBytes(path).SequenceEqual(written))
                    throw new InvalidOperationException("A damaged journal was changed.", exception);
            }
        }
    }

    private static byte[] Journal(Random random)
    {
        var text = new StringBuilder("skype4net-messages 1\n");
        for (int i = random.Next(12); i > 0; i--)
            text.Append(s_lines[random.Next(s_lines.Length)]).Append('\n');
        byte[] journal = Encoding.UTF8.GetBytes(text.ToString());
        return random.Next(3) == 0 ? journal : Mutations.Spoil(journal, random);
    }
}
