using System.Text;

namespace ServerBot.Standby;

/// <summary>
/// A file that says who answers: <c>name count</c>. The holder writes the next count again and again. For the others it has ended when
/// its text has not changed for the length of the lease by their own clock, so the clocks of two machines need not agree.
/// </summary>
internal sealed class LeaseFile(string path, string owner, TimeSpan length, TimeProvider time)
{
    private string? _seen;
    private long _seenAt;

    public TimeSpan Length => length;

    /// <summary>Takes the lease or renews it; false while another one holds it.</summary>
    /// <exception cref="IOException">The file cannot be used at all.</exception>
    public bool TryHold()
    {
        using FileStream? file = Open();
        if (file is null)
            return false;
        string text = Read(file);
        string holder = text.Split(' ')[0];
        if (holder.Length > 0 && holder != owner && !HasEnded(text))
            return false;
        Write(file, $"{owner} {Count(text) + 1}");
        return true;
    }

    /// <summary>Gives the lease up, so that the other one need not wait for its end.</summary>
    public void Release()
    {
        using FileStream? file = Open();
        if (file is not null && Read(file).Split(' ')[0] == owner)
            file.SetLength(0);
    }

    // Both may look at the same moment; the second then tries again at its next turn.
    private FileStream? Open()
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private bool HasEnded(string text)
    {
        if (text != _seen)
        {
            _seen = text;
            _seenAt = time.GetTimestamp();
        }

        return time.GetElapsedTime(_seenAt) >= length;
    }

    private static string Read(FileStream file)
    {
        byte[] bytes = new byte[Math.Min(file.Length, 1024)];
        file.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static void Write(FileStream file, string text)
    {
        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    private static long Count(string text) => text.Split(' ') is [_, var count] && long.TryParse(count, out long number) ? number : 0;
}
