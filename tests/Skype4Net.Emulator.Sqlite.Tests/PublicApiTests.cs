using System.Reflection;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Emulator.Sqlite.Tests;

/// <summary>
/// The public surface changes on purpose only. To accept a change: <c>ACCEPT_PUBLIC_API=1 dotnet test tests/Skype4Net.Emulator.Sqlite.Tests
/// --filter PublicApi</c>.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string file = Path.Combine(Repository.Root, "tests", "PublicApi.Skype4Net.Emulator.Sqlite.txt");
        string now = PublicApi.Render(Assembly.Load("Skype4Net.Emulator.Sqlite"));
        if (Environment.GetEnvironmentVariable("ACCEPT_PUBLIC_API") == "1")
            File.WriteAllText(file, now);

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", now);
    }
}
