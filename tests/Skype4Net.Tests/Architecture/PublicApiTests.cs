namespace Skype4Net.Tests.Architecture;

/// <summary>The public surfaces of the libraries that have no test project of their own with them.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Skype4Net")]
    [InlineData("Skype4Net.Emulator")]
    [InlineData("Skype4Net.Hosting")]
    public void The_public_surface_is_the_approved_one(string name) => PublicSurface.Check(name);
}
