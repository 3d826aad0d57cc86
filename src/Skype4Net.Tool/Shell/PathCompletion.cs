namespace Skype4Net.Tool.Shell;

/// <summary>Completes the names of files and folders.</summary>
internal static class PathCompletion
{
    private const int Max = 100;

    /// <param name="line">What is written up to the cursor.</param>
    /// <param name="begun">The path that the line ends with.</param>
    public static Completion Next(string line, string begun)
    {
        int name = begun.LastIndexOf('/') + 1;
        string folder = begun[..name];
        try
        {
            var found = new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos(begun[name..] + "*").Take(Max);
            string[] words = [.. found.Select(f => folder + f.Name + (f is DirectoryInfo ? "/" : "")).Order(StringComparer.Ordinal)];
            return new Completion(line.Length - begun.Length, words, []) { After = words is [var only] && only.EndsWith('/') ? "" : " " };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Completion.None;
        }
    }
}
