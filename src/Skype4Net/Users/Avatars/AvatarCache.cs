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
    public IReadOnlyList<ReadOnlyMemory<byte>> Pictures => [.. _pictures.Select(p => new ReadOnlyMemory<byte>(_file, p.Picture.Start.Value, p.Picture.End.Value - p.Picture.Start.Value))];

    /// <summary>What is wrong with the file, for people to read; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether anything is wrong with the file. The pictures that are whole are there all the same.</summary>
    public bool IsDamaged => _problems.Count > 0;

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

    /// <summary>The picture of somebody: of the last entry that names him. Null when there is none.</summary>
    /// <param name="handle">His Skype name.</param>
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
        int at = _file.AsSpan().IndexOf(s_boundary);
        if (at != 0)
            _problems.Add(_file.Length == 0 ? "The file is empty." : at < 0 ? "The file has no entry at all: it is no .dbb file." : $"The file begins with {at} bytes that belong to no entry.");
        while (at >= 0 && at < _file.Length)
        {
            // A JPEG can hold the bytes of a boundary, so an entry's picture is looked for before the next entry.
            int start = Next(s_jpegStart, at + s_boundary.Length, EndOfEntry(at));
            int end = start < 0 ? EndOfEntry(at) : EndOfPicture(start);
            if (start >= 0 && end < 0)
            {
                _problems.Add($"The picture at byte {start} has no end.");
                end = EndOfEntry(at);
            }
            else if (start >= 0)
            {
                _pictures.Add((at..NextEntry(end), start..end));
            }

            int next = _file.AsSpan(end).IndexOf(s_boundary);
            at = next < 0 ? -1 : end + next;
        }
    }

    private int EndOfEntry(int at) => NextEntry(Math.Min(at + s_boundary.Length, _file.Length));

    private int NextEntry(int from)
    {
        int next = _file.AsSpan(from).IndexOf(s_boundary);
        return next < 0 ? _file.Length : from + next;
    }

    // Beyond a boundary that comes before the end, there is another picture's end, not ours.
    private int EndOfPicture(int start)
    {
        int end = Next(s_jpegEnd, start + s_jpegStart.Length, _file.Length);
        if (end < 0)
            return -1;
        int another = Next(s_jpegStart, start + s_jpegStart.Length, end);
        bool crosses = another >= 0 && Next(s_boundary, start, another) >= 0;
        return crosses ? -1 : end + s_jpegEnd.Length;
    }

    private int Next(byte[] what, int from, int until)
    {
        if (from >= until)
            return -1;
        int at = _file.AsSpan(from, until - from).IndexOf(what);
        return at < 0 ? -1 : from + at;
    }

    // A name ends with a NUL or the entry, and does not go on to its left.
    private bool Names(Range entry, Range picture, byte[] name)
    {
        foreach (Range part in new[] { entry.Start..picture.Start, picture.End..entry.End })
        {
            int from = part.Start.Value;
            while (Next(name, from, part.End.Value) is >= 0 and var at)
            {
                int after = at + name.Length;
                bool ends = after >= part.End.Value || !IsOfName(_file[after]);
                if (ends && !IsOfName(_file[at - 1]))
                    return true;
                from = at + 1;
            }
        }

        return false;
    }

    private static bool IsOfName(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'_' or (byte)'-' or (byte)',' or (byte)':';
}
