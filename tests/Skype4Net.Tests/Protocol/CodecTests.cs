using FsCheck;
using FsCheck.Fluent;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

public class CodecTests
{
    [Theory]
    [InlineData("ada.k, ben_o,cyra22  dmitri.v", "ada.k|ben_o|cyra22|dmitri.v")]
    [InlineData("", "")]
    [InlineData(" , ,", "")]
    public void Both_list_separators_are_read(string wire, string expected)
        => Assert.Equal(expected, string.Join('|', Decode(Codecs.BlankList, wire)));

    [Theory]
    [InlineData("1174380300", "2007-03-20T08:45:00.0000000+00:00")]
    [InlineData("0", null)]
    [InlineData("", null)]
    public void A_time_is_seconds_since_1970_and_zero_is_none(string wire, string? expected)
        => Assert.Equal(expected, Decode(Codecs.Timestamp, wire)?.ToString("O"));

    [Theory]
    [InlineData("19791231", "1979-12-31")]
    [InlineData("0", null)]
    [InlineData("", null)]
    public void A_date_is_eight_digits_and_zero_is_none(string wire, string? expected)
        => Assert.Equal(expected, Decode(Codecs.Date, wire)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("19790231")]
    [InlineData("1979")]
    [InlineData("never")]
    public void What_is_no_date_is_refused(string wire) => Assert.False(Codecs.Date.TryDecode(wire, out _));

    [Theory]
    [InlineData("90000", 1.0)]
    [InlineData("86400", 0.0)]
    [InlineData("79200", -2.0)]
    [InlineData("0", null)]
    public void A_time_zone_is_a_day_and_the_offset(string wire, double? hours)
        => Assert.Equal(hours, Decode(Codecs.TimeZone, wire)?.TotalHours);

    [Theory]
    [InlineData("ee Estonia", "ee", "Estonia")]
    [InlineData("us United States", "us", "United States")]
    [InlineData("Estonia", "", "Estonia")]
    [InlineData("ee", "ee", "")]
    [InlineData("", "", "")]
    public void A_country_has_its_code_from_protocol_4_on(string wire, string code, string name)
        => Assert.Equal(new NamedCode(code, name), Decode(Codecs.NamedCode, wire));

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData("true", true)]
    [InlineData("ON", true)]
    [InlineData("FALSE", false)]
    [InlineData("OFF", false)]
    [InlineData("", false)]
    public void Truth_has_two_spellings(string wire, bool expected) => Assert.Equal(expected, Decode(Codecs.Bool, wire));

    [Fact]
    public void Forward_rules_are_read_and_written()
    {
        const string wire = "0,15,+3725550100 15,30,ben_o";
        IReadOnlyList<CallForwardRule> rules = Decode(Codecs.ForwardRules, wire);

        Assert.Equal([new CallForwardRule(0, 15, "+3725550100"), new CallForwardRule(15, 30, "ben_o")], rules);
        Assert.Equal(wire, Codecs.ForwardRules.Encode(rules));
    }

    [Fact]
    public void Numbers_and_times_survive_the_round_trip()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), n => Decode(Codecs.Int, Codecs.Int.Encode(n)) == n));
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), n =>
        {
            DateTimeOffset? time = DateTimeOffset.FromUnixTimeSeconds(n);
            return Decode(Codecs.Timestamp, Codecs.Timestamp.Encode(time)) == time;
        }));
    }

    private static T Decode<T>(ValueCodec<T> codec, string wire)
    {
        Assert.True(codec.TryDecode(wire, out T value));
        return value;
    }
}
