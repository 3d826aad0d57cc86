namespace Skype4Net.Tests.Architecture;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Skype4Net.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Skype4Net.sln was not found above the test's folder.");
    }
}
