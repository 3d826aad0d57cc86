using System.Globalization;

namespace Skype4Net.Samples.Folders;

/// <summary>The letters of an account, as files with ascending numbers: their order is the order in which everybody reads them.</summary>
internal sealed class Mailbox(string folder)
{
    private long _last;

    /// <summary>The number of the newest letter; 0 for none.</summary>
    public long Last()
    {
        while (File.Exists(FileOf(_last + 1)))
            _last++;
        return _last;
    }

    /// <summary>The letters behind a place, in order.</summary>
    public IEnumerable<(long Place, Letter Letter)> Since(long place)
    {
        while (File.Exists(FileOf(++place)))
            yield return (place, Letter.Read(FileOf(place)));
    }

    /// <summary>Adds a letter behind all others. It is written under another name first, so that nobody reads half of it.</summary>
    public void Add(Letter letter)
    {
        string draft = Path.Combine(folder, $"{Guid.NewGuid():N}.draft");
        File.WriteAllBytes(draft, letter.ToBytes());
        while (true)
        {
            string next = FileOf(Last() + 1);
            try
            {
                File.Move(draft, next, overwrite: false);
                return;
            }
            catch (IOException) when (File.Exists(next))
            {
                // Somebody else was quicker: one further.
            }
        }
    }

    private string FileOf(long number) => Path.Combine(folder, number.ToString("D10", CultureInfo.InvariantCulture) + ".json");
}
