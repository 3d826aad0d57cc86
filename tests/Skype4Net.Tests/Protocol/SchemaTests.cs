using Skype4Net.Protocol;

namespace Skype4Net.Tests;

public class SchemaTests
{
    [Fact]
    public void Every_kind_of_object_stands_at_the_index_of_its_kind()
    {
        for (int i = 0; i < Schemas.All.Count; i++)
            Assert.Equal((ObjectKind)i, Schemas.All[i].Kind);
    }
}
