namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The name of the file that an incoming transfer is written to.</summary>
internal static class ReceivedFile
{
    private const int MaxName = 255;

    /// <summary>A name from the other side as programs are told it: one line of reasonable length.</summary>
    public static string CleanName(string name)
        => string.Concat(name.Take(MaxName).Select(c => char.IsControl(c) ? '_' : c));

    /// <summary>A path that is free. The name comes from the other side: only its last part counts, and nothing is written over.</summary>
    /// <param name="folder">The folder that the user has picked.</param>
    /// <param name="name">The name as the other side has it.</param>
    public static string PathFor(string folder, string name)
    {
        string safe = Path.GetFileName(name.Replace('\\', '/'));
        if (safe is "" or "." or "..")
            safe = "file";
        string path = Path.Combine(folder, safe);
        for (int i = 2; File.Exists(path); i++)
            path = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(safe)} ({i}){Path.GetExtension(safe)}");
        return path;
    }
}
