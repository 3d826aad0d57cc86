using System.Text;

namespace Skype4Net.Receiving;

/// <summary>The file of a journal: lines that are appended, and written anew when most of them say nothing any more.</summary>
internal sealed class JournalFile : IDisposable
{
    private const string FirstWords = "skype4net-messages";
    private const string FirstLine = FirstWords + " 1";
    private const long RewriteAbove = 1 << 20;
    private const int RewriteFactor = 4;
    private readonly string _path;
    private readonly FileStream _lock;
    private readonly Func<string, FileMode, FileStream> _create;
    private FileStream? _stream;
    private long _lines;

    private JournalFile(string path, FileStream ownLock, Func<string, FileMode, FileStream> create)
    {
        _path = path;
        _lock = ownLock;
        _create = create;
    }

    /// <summary>Whether the last write failed, so that the file lacks something until it is written anew.</summary>
    public bool IsBehind => _stream is null;

    /// <summary>Opens a journal for this program alone and reads what it says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">Opens files to be written; null for the usual.</param>
    /// <param name="state">What the journal says.</param>
    public static JournalFile Open(string path, Func<string, FileMode, FileStream>? create, out JournalState state)
    {
        string full = Path.GetFullPath(path);
        FileStream ownLock = Lock(full);
        try
        {
            state = File.Exists(full) ? Parse(full, File.ReadAllText(full)) : new JournalState();
            return new JournalFile(full, ownLock, create ?? Create);
        }
        catch
        {
            ownLock.Dispose();
            throw;
        }
    }

    /// <summary>What the text of a journal says.</summary>
    /// <param name="path">The file that it is from, for the message of the exception.</param>
    /// <param name="text">Everything in the file.</param>
    /// <exception cref="InvalidDataException">It is no journal, of another version, or damaged.</exception>
    public static JournalState Parse(string path, string text)
    {
        var state = new JournalState();
        string[] lines = text.Split('\n');
        if (text.Length == 0)
            return state;
        if (lines[0] != FirstLine)
            throw new InvalidDataException(Unfit(path, lines[0]));

        // What follows the last line feed was being written when the program ended: it did not happen.
        for (int i = 1; i < lines.Length - 1; i++)
        {
            if (!JournalEntry.TryParse(lines[i], out JournalEntry entry) || !state.TryApply(entry))
                throw new InvalidDataException($"The journal {path} is damaged: line {i + 1} is \"{Shown(lines[i])}\". It was not changed. "
                    + "Repair that line, or move the file away to begin anew; unhandled messages of before are then left alone.");
        }

        return state;
    }

    /// <summary>Appends a line by one write.</summary>
    public void Append(JournalEntry entry, JournalState state)
    {
        // A file that somebody has deleted still takes lines, and nobody would ever read them.
        if (_stream is null || !File.Exists(_path) || (_stream.Length > RewriteAbove && _lines > RewriteFactor * state.NeededLines))
        {
            // The state has the line already.
            Rewrite(state);
            return;
        }

        try
        {
            _stream.Write(Encoding.UTF8.GetBytes($"{entry}\n"));
            _lines++;
        }
        catch
        {
            // Half a line may be there: nothing may be written behind it.
            Close();
            throw;
        }
    }

    /// <summary>Waits until the disk has everything.</summary>
    public void Flush() => _stream?.Flush(flushToDisk: true);

    /// <summary>Writes the state to a new file, which takes the place of the old one when the disk has all of it.</summary>
    public void Rewrite(JournalState state)
    {
        Close();
        string fresh = $"{_path}.new";
        long lines;
        try
        {
            lines = WriteAll(fresh, state);
        }
        catch
        {
            // Half a file only takes room.
            File.Delete(fresh);
            throw;
        }

        File.Move(fresh, _path, overwrite: true);
        _stream = _create(_path, FileMode.Append);
        _lines = lines;
    }

    public void Dispose()
    {
        Close();
        _lock.Dispose();
    }

    private long WriteAll(string path, JournalState state)
    {
        long lines = 1;
        using (FileStream stream = _create(path, FileMode.Create))
        {
            using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
            {
                writer.WriteLine(FirstLine);
                foreach (JournalEntry entry in state.Entries())
                {
                    writer.WriteLine(entry.ToString());
                    lines++;
                }
            }

            stream.Flush(flushToDisk: true);
        }

        return lines;
    }

    // No buffer: a line is with the system when the write returns.
    private static FileStream Create(string path, FileMode mode) => new(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 0);

    // The journal itself is replaced at times, so the lock is a file of its own. It stays, because taking it away could hit the next owner's.
    private static FileStream Lock(string path)
    {
        string lockPath = $"{path}.lock";
        try
        {
            return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (exception is IOException and not (DirectoryNotFoundException or PathTooLongException)
            && File.Exists(lockPath))
        {
            throw new IOException($"The journal {path} is in use by another program ({lockPath} is locked). Two bots cannot share a journal: end " +
                "the other one, or give this one a journal of its own.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The journal {path} cannot be opened: {exception.Message} The program must be able to create and replace files " +
                "in its folder.", exception);
        }
    }

    private static string Unfit(string path, string line)
        => line.StartsWith(FirstWords, StringComparison.Ordinal)
            ? $"The journal {path} is of another version (\"{Shown(line)}\", this library writes \"{FirstLine}\"). It was not changed. Use the " +
                "library that wrote it, or move the file away to begin anew."
            : $"{path} is not a journal of messages: it begins with \"{Shown(line)}\" instead of \"{FirstLine}\". It was not changed. Name " +
                "another file.";

    private static string Shown(string line)
    {
        string plain = new([.. line.Where(c => !char.IsControl(c)).Take(60)]);
        return plain.Length < line.Length ? $"{plain}..." : plain;
    }

    private void Close()
    {
        _stream?.Dispose();
        _stream = null;
    }
}
