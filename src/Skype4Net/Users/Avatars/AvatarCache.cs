using System.Text;

namespace Skype4Net;

/// <summary>
/// Reads the pictures that old Skype clients kept of their contacts, from a file <c>user*.dbb</c> of their data folder. Such a file is a
/// row of entries, each begun by the bytes <c>6C 33 33 6C</c> (l33l), with a handle and, perhaps, a JPEG in it, from <c>FF D8</c> to <c>FF D9</c>.
/// </summary>
public sealed class AvatarCache
{
    private static readonly byte[] s_boundary = [0x6C, 0x33, 0x33, 0x6C];
    private static readonly byte[] s_jpegStart = [0xFF, 0xD8];
    private static readonly byte[] s_jpegEnd = [0xFF, 0xD9];
    private readonly byte[] _file;
    private readonly List<(Range Entry, Range Picture)> _pictures = [];
    private readonly List<string> _problems = [];

    private AvatarCache(byte[] file)
    {
        _file = file;
        Read();
    }

    /// <summary>All pictures that are whole, as JPEG files, in the order of the file.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Pictures
        => [.. _pictures.Select(p => new ReadOnlyMemory<byte>(_file, p.Picture.Start.Value, p.Picture.End.Value - p.Picture.Start.Value))];

    /// <summary>What is wrong with the file, for people to read; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether anything is wrong with the file. The pictures that are whole are there all the same.</summary>
    public bool IsDamaged => _problems.Count > 0;

    /// <summary>How many bytes were looked at to find everything; for tests of its growth.</summary>
    internal long BytesSearched { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<AvatarCache> ReadAsync(string path, CancellationToken cancellationToken = default)
        => new(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads what is in memory.</summary>
    /// <param name="file">The bytes of a file.</param>
    public static AvatarCache Parse(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new AvatarCache(file);
    }

    /// <summary>The picture of somebody: of the last entry that names them. Null when there is none.</summary>
    /// <param name="handle">Their Skype name.</param>
    /// <exception cref="ArgumentException">The handle is empty.</exception>
    public ReadOnlyMemory<byte>? Find(string handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(handle);
        byte[] name = Encoding.UTF8.GetBytes(handle);
        for (int i = _pictures.Count - 1; i >= 0; i--)
        {
            if (Names(_pictures[i].Entry, _pictures[i].Picture, name))
                return Pictures[i];
        }

        return null;
    }

    private void Read()
    {
        var boundaries = new PatternFinder(_file, s_boundary);
        var starts = new PatternFinder(_file, s_jpegStart);
        var ends = new PatternFinder(_file, s_jpegEnd);
        int at = boundaries.Next(0);
        if (at != 0 || _file.Length == 0)
            _problems.Add(_file.Length == 0
                ? "The file is empty."
                : at == _file.Length ? "The file has no entry at all: it is no .dbb file."
                : $"The file begins with {at} bytes that belong to no entry.");
        while (at < _file.Length)
        {
            // A JPEG can hold the bytes of a boundary, so an entry's picture is looked for before the next entry.
            int next = boundaries.Next(at + s_boundary.Length);
            int start = starts.Next(at + s_boundary.Length);
            if (start < next)
            {
                int end = ends.Next(start + s_jpegStart.Length);
                int another = starts.Next(start + s_jpegStart.Length);

                // Beyond a boundary and another picture's start, it is that picture's end, not ours.
                if (end == _file.Length || (another < end && next < another))
                {
                    _problems.Add($"The picture at byte {start} has no end.");
                }
                else
                {
                    end += s_jpegEnd.Length;
                    next = boundaries.Next(end);
                    _pictures.Add((at..next, start..end));
                }
            }

            at = next;
        }

        BytesSearched = boundaries.Searched + starts.Searched + ends.Searched;
    }

    // A name ends with a NUL or the entry, and does not go on to its left.
    private bool Names(Range entry, Range picture, byte[] name)
    {
        foreach ((int start, int end) in new[] { (entry.Start.Value + s_boundary.Length, picture.Start.Value), (picture.End.Value,
            entry.End.Value) })
        {
            ReadOnlySpan<byte> part = _file.AsSpan(start, end - start);
            for (int at = part.IndexOf(name), from; at >= 0; at = part[from..].IndexOf(name) is >= 0 and var next ? from + next : -1)
            {
                int after = at + name.Length;
                if ((at == 0 || !IsOfName(part[at - 1])) && (after == part.Length || !IsOfName(part[after])))
                    return true;
                from = at + 1;
            }
        }

        return false;
    }

    private static bool IsOfName(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'_' or (byte)'-' or (byte)',' or (byte)':';
}
