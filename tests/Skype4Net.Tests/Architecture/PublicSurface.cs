using System.Reflection;

namespace Skype4Net.Tests.Architecture;

/// <summary>
/// The public surface of a library changes on purpose only. To accept a change: <c>ACCEPT_PUBLIC_API=1 dotnet test PROJECT --filter PublicApi</c>,
/// and
/// look at the difference.
/// </summary>
internal static class PublicSurface
{
    /// <summary>Compares the surface of a library with the approved one, or approves it.</summary>
    /// <param name="name">The name of the library.</param>
    public static void Check(string name)
    {
        string file = Path.Combine(Repository.Root, "tests", $"PublicApi.{name}.txt");
        string now = PublicApi.Render(Assembly.Load(name));
        if (Environment.GetEnvironmentVariable("ACCEPT_PUBLIC_API") == "1")
            File.WriteAllText(file, now);
        string approved = File.Exists(file) ? File.ReadAllText(file) : "";

        string[] added = [.. now.Split('\n').Except(approved.Split('\n')).Select(l => "+ " + l)];
        string[] gone = [.. approved.Split('\n').Except(now.Split('\n')).Select(l => "- " + l)];

        Assert.True(
            added.Length + gone.Length == 0,
            $"The public surface of {name} changed:\n{string.Join('\n', gone.Concat(added))}\n"
            + "To accept it: ACCEPT_PUBLIC_API=1 dotnet test --filter PublicApi");
    }
}
