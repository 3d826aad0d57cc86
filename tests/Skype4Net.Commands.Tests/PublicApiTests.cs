namespace Skype4Net.Tests.Commands;

/// <summary>The public surface of this library.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => PublicSurface.Check("Skype4Net.Commands");
}
