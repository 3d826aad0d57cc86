using Skype4Net.Tests.Architecture;

namespace Skype4Net.Xmpp.Tests;

/// <summary>The public surface of this library.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => PublicSurface.Check("Skype4Net.Xmpp");
}
