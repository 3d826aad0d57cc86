using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What an account is and may do: languages, countries, credit, contacts that are counted.</summary>
public sealed class AccountTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());

    public void Dispose() => _town.Dispose();

    [Fact]
    public void The_language_of_a_user_is_the_first_of_the_profile_with_its_name()
    {
        RawApp bens = _town.Open(_town.Ben).Attach();

        Assert.Equal("PROFILE LANGUAGES et en", _town.App.Say("SET PROFILE LANGUAGES et en"));

        Assert.Contains("USER nora.lund LANGUAGE et Estonian", bens.Lines);
        Assert.Equal("USER nora.lund LANGUAGE et Estonian", bens.Say("GET USER nora.lund LANGUAGE"));
        Assert.Equal("USER nora.lund LANGUAGE et Estonian", _town.App.Say("GET USER nora.lund LANGUAGE"));
        Assert.Equal("USER nora.lund LANGUAGE Estonian", _town.Open(_town.Ben).Attach(protocol: 3).Say("GET USER nora.lund LANGUAGE"));
        _town.App.Say("SET PROFILE LANGUAGES ");
        Assert.Equal("USER nora.lund LANGUAGE ", bens.Say("GET USER nora.lund LANGUAGE"));
    }

    [Theory]
    [InlineData("hu", "hu Hungarian")]
    [InlineData("pt-br en", "pt-br Portuguese (Brazil)")]
    [InlineData("zh-t", "zh-t Chinese Traditional")]
    [InlineData("xx", "xx")]
    public void Languages_have_their_names(string languages, string shown)
    {
        _town.Ben.ChangesProfile("LANGUAGES", languages);

        Assert.Equal($"USER ben_o LANGUAGE {shown}", _town.App.Say("GET USER ben_o LANGUAGE"));
    }

    [Fact]
    public void A_country_gets_its_name_whoever_sets_it()
    {
        _town.Ben.ChangesProfile("COUNTRY", "us");

        Assert.Equal("USER ben_o COUNTRY us United States", _town.App.Say("GET USER ben_o COUNTRY"));
        Assert.Equal("PROFILE COUNTRY ee Estonia", _town.App.Say("SET PROFILE COUNTRY EE"));
    }

    [Fact]
    public void Who_has_credit_may_call_telephones_until_it_is_used_up()
    {
        Assert.Equal("PRIVILEGE SKYPEOUT FALSE", _town.App.Say("GET PRIVILEGE SKYPEOUT"));

        _town.Nora.HasCredit(0.08m);

        Assert.Contains("PRIVILEGE SKYPEOUT TRUE", _town.App.Take());
        Assert.Equal("PRIVILEGE SKYPEOUT TRUE", _town.App.Say("GET PRIVILEGE SKYPEOUT"));
        string sms = _town.App.Say("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        _town.App.Say($"SET SMS {sms} BODY hi");
        _town.App.Take();

        _town.App.Say($"ALTER SMS {sms} SEND");

        Assert.Contains("PRIVILEGE SKYPEOUT FALSE", _town.App.Take());
        Assert.Equal("PRIVILEGE SKYPEOUT FALSE", _town.App.Say("GET PRIVILEGE SKYPEOUT"));
    }

    [Fact]
    public void Authorized_contacts_are_counted_for_everybody_who_is_known()
    {
        EmulatedClient cyra = _town.Network.LogIn("cyra22");
        cyra.AddsContact(_town.Nora);

        Assert.Equal("USER nora.lund NROF_AUTHED_BUDDIES 3", _town.App.Say("GET USER nora.lund NROF_AUTHED_BUDDIES"));
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _town.App.Say("GET USER ben_o NROF_AUTHED_BUDDIES"));
        Assert.Equal("USER cyra22 NROF_AUTHED_BUDDIES 0", _town.App.Say("GET USER cyra22 NROF_AUTHED_BUDDIES"));
        _town.App.Take();

        _town.Nora.Accepts(cyra);

        Assert.Equal("USER nora.lund NROF_AUTHED_BUDDIES 4", _town.App.Say("GET USER nora.lund NROF_AUTHED_BUDDIES"));
        Assert.Equal("USER cyra22 NROF_AUTHED_BUDDIES 2", _town.App.Say("GET USER cyra22 NROF_AUTHED_BUDDIES"));
    }
}
