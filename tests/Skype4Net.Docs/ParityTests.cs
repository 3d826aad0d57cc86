namespace Skype4Net.Tests.Docs;

/// <summary>docs/parity.tsv holds every member of Skype4Py and Skype4COM, and what Skype4Java has beyond them, with ours beside it; ours
/// exists.</summary>
public class ParityTests
{
    // How many members of each kind the inventories of Skype4Py 1.0.35 and Skype4COM 6.16 have: none may get lost.
    public static TheoryData<string, string, int> Inventory => new()
    {
        { "Skype4Py", "method", 227 }, { "Skype4Py", "property-get", 222 }, { "Skype4Py", "property-getset", 75 }, { "Skype4Py", "property-set", 4 },
        { "Skype4Py", "event", 49 }, { "Skype4Py", "collection-method", 405 }, { "Skype4Py", "constant-group", 37 }, { "Skype4Py", "option", 8 },
            { "Skype4Py", "name", 8 },
        { "Skype4Py", "constant", 286 }, { "Skype4Java", "constant", 232 },
        { "Skype4COM", "coclass", 38 }, { "Skype4COM", "method", 196 }, { "Skype4COM", "property-get", 350 }, { "Skype4COM", "property-getset", 93 },
        { "Skype4COM", "property-set", 16 }, { "Skype4COM", "collection-method", 87 }, { "Skype4COM", "event", 47 }, { "Skype4COM", "constant", 273 },
    };

    [Theory]
    [MemberData(nameof(Inventory))]
    public void No_member_is_missing(string library, string kind, int count)
        => Assert.Equal(count, ParityRow.All.Count(r => r.Library == library && r.Kind == kind));

    [Fact]
    public void No_extra_of_Skype4Java_is_missing()
        => Assert.Equal(214, ParityRow.All.Count(r => r is { Library: "Skype4Java", Kind: not "constant" }));

    [Fact]
    public void No_member_is_listed_twice()
        => Assert.Empty(ParityRow.All.GroupBy(r => (r.Library, r.Class, r.Member, r.Kind, r.Ours)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void What_is_not_here_has_a_reason() => Assert.DoesNotContain(ParityRow.All, r => r.Ours == "-" && r.Note.Length == 0);

    [Fact]
    public void Every_member_of_ours_that_is_listed_exists()
    {
        string[] wrong = [.. ParityRow.All.Where(r => r.Ours != "-").SelectMany(r => r.OursEach).Distinct().Where(o => !Exists(o))];

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_enumeration_of_Skype4Py_is_one_of_ours()
    {
        string[] types = [.. ParityRow.All.Where(r => r is { Library: "Skype4Py", Kind: "constant-group" } && r.Ours != "-").Select(r => r.Ours)
            .Distinct()];
        string[] withoutConstants = [.. types.Where(t => !typeof(Skype).Assembly.GetType("Skype4Net." + t)!.IsEnum)];

        Assert.Equal(["CallDevices"], withoutConstants);
    }

    [Fact]
    public void Constants_of_one_enumeration_are_different_members_of_ours()
    {
        var shared = ParityRow.All.Where(r => r.Kind == "constant" && r.Ours != "-").GroupBy(r => (r.Library, r.Class, r.Ours))
            .Where(g => g.Count() > 1);

        Assert.Empty(shared.Select(g => g.Key));
    }

    private static bool Exists(string ours) => OurMember.Find(ours) is not null;
}
