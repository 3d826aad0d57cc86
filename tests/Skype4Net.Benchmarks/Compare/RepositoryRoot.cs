namespace Skype4Net.Benchmarks.Compare;

/// <summary>The repository that the program was built in.</summary>
internal static class RepositoryRoot
{
    /// <summary>Its folder.</summary>
    /// <exception cref="InvalidOperationException">The repository is not around the program.</exception>
    public static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Skype4Net.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Skype4Net.sln was not found above the program's folder.");
    }
}
