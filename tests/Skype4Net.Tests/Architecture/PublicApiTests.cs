using System.Reflection;

namespace Skype4Net.Tests.Architecture;

/// <summary>The public surface changes on purpose only. To accept a change: <c>ACCEPT_PUBLIC_API=1 dotnet test --filter PublicApi</c>, and look at the difference.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Skype4Net")]
    [InlineData("Skype4Net.Emulator")]
    [InlineData("Skype4Net.Hosting")]
    public void The_public_surface_is_the_approved_one(string name)
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
            $"The public surface of {name} changed:\n{string.Join('\n', gone.Concat(added))}\nTo accept it: ACCEPT_PUBLIC_API=1 dotnet test --filter PublicApi");
    }
}
