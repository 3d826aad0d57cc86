using Xunit.Abstractions;

namespace Skype4Net.Chaos;

/// <summary>The short form: the same hostile texts each time.</summary>
public sealed class InjectionTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Hostile_texts_travel_intact_or_are_refused_by_the_name_of_the_argument()
        => output.WriteLine(await HuntProcess.HoldsAsync("injection", "--texts", "0"));

    [Fact]
    public async Task No_public_member_that_takes_text_is_left_out()
        => Assert.Empty(await InjectionHunt.UncoveredAsync());
}
