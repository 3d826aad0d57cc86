using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What an account is and may do: languages, countries, credit, contacts that are counted.</summary>
public sealed class AccountTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void The_language_of_a_user_is_the_first_of_the_profile_with_its_name()
    {
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        Assert.Equal("PROFILE LANGUAGES et en", _emulatorFixture.App.Send("SET PROFILE LANGUAGES et en"));

        Assert.Contains("USER nora.lund LANGUAGE et Estonian", bens.Lines);
        Assert.Equal("USER nora.lund LANGUAGE et Estonian", bens.Send("GET USER nora.lund LANGUAGE"));
        Assert.Equal("USER nora.lund LANGUAGE et Estonian", _emulatorFixture.App.Send("GET USER nora.lund LANGUAGE"));
        Assert.Equal("USER nora.lund LANGUAGE Estonian", _emulatorFixture.Open(_emulatorFixture.Ben).Attach(protocol: 3)
            .Send("GET USER nora.lund LANGUAGE"));
        _emulatorFixture.App.Send("SET PROFILE LANGUAGES ");
        Assert.Equal("USER nora.lund LANGUAGE ", bens.Send("GET USER nora.lund LANGUAGE"));
    }

    [Theory]
    [InlineData("hu", "hu Hungarian")]
    [InlineData("pt-br en", "pt-br Portuguese (Brazil)")]
    [InlineData("zh-t", "zh-t Chinese Traditional")]
    [InlineData("xx", "xx")]
    public void Languages_have_their_names(string languages, string shown)
    {
        _emulatorFixture.Ben.SetProfile("LANGUAGES", languages);

        Assert.Equal($"USER ben_o LANGUAGE {shown}", _emulatorFixture.App.Send("GET USER ben_o LANGUAGE"));
    }

    [Fact]
    public void A_country_gets_its_name_whoever_sets_it()
    {
        _emulatorFixture.Ben.SetProfile("COUNTRY", "us");

        Assert.Equal("USER ben_o COUNTRY us United States", _emulatorFixture.App.Send("GET USER ben_o COUNTRY"));
        Assert.Equal("PROFILE COUNTRY ee Estonia", _emulatorFixture.App.Send("SET PROFILE COUNTRY EE"));
    }

    [Fact]
    public void Who_has_credit_may_call_telephones_until_it_is_used_up()
    {
        Assert.Equal("PRIVILEGE SKYPEOUT FALSE", _emulatorFixture.App.Send("GET PRIVILEGE SKYPEOUT"));

        _emulatorFixture.Nora.SetCredit(0.08m);

        Assert.Contains("PRIVILEGE SKYPEOUT TRUE", _emulatorFixture.App.Receive());
        Assert.Equal("PRIVILEGE SKYPEOUT TRUE", _emulatorFixture.App.Send("GET PRIVILEGE SKYPEOUT"));
        string sms = _emulatorFixture.App.Send("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        _emulatorFixture.App.Send($"SET SMS {sms} BODY hi");
        _emulatorFixture.App.Receive();

        _emulatorFixture.App.Send($"ALTER SMS {sms} SEND");

        Assert.Contains("PRIVILEGE SKYPEOUT FALSE", _emulatorFixture.App.Receive());
        Assert.Equal("PRIVILEGE SKYPEOUT FALSE", _emulatorFixture.App.Send("GET PRIVILEGE SKYPEOUT"));
    }

    [Fact]
    public void Authorized_contacts_are_counted_for_everybody_who_is_known()
    {
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22");
        cyra.AddContact(_emulatorFixture.Nora);

        Assert.Equal("USER nora.lund NROF_AUTHED_BUDDIES 3", _emulatorFixture.App.Send("GET USER nora.lund NROF_AUTHED_BUDDIES"));
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _emulatorFixture.App.Send("GET USER ben_o NROF_AUTHED_BUDDIES"));
        Assert.Equal("USER cyra22 NROF_AUTHED_BUDDIES 0", _emulatorFixture.App.Send("GET USER cyra22 NROF_AUTHED_BUDDIES"));
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.Accept(cyra);

        Assert.Equal("USER nora.lund NROF_AUTHED_BUDDIES 4", _emulatorFixture.App.Send("GET USER nora.lund NROF_AUTHED_BUDDIES"));
        Assert.Equal("USER cyra22 NROF_AUTHED_BUDDIES 2", _emulatorFixture.App.Send("GET USER cyra22 NROF_AUTHED_BUDDIES"));
    }
}
