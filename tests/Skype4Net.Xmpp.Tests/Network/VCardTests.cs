using Skype4Net.Xmpp.Network.Contacts;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Profiles in vCards.</summary>
public class VCardTests
{
    [Fact]
    public void Each_field_comes_back_and_leaves_the_others_alone()
    {
        var values = new Dictionary<string, string>
        {
            ["FULLNAME"] = "Ann B\u00f6hm", ["BIRTHDAY"] = "19810203", ["PHONE_HOME"] = "+1", ["PHONE_OFFICE"] = "+2", ["PHONE_MOBILE"] = "+3",
            ["COUNTRY"] = "si Slovenia", ["PROVINCE"] = "Gorenjska", ["CITY"] = "Kranj", ["HOMEPAGE"] = "https://example.org", ["ABOUT"] = "a < b",
        };
        Assert.Equal(values.Keys.Order(), VCardFields.Names.Order());
        XmppElement foreign = new XmppElement("vCard", Namespaces.VCard).Add("NICKNAME", "Annie").AddText("\n")
            .Add(new XmppElement("PHOTO", Namespaces.VCard).Add("BINVAL", "AAAA"));

        XmppElement card = values.Aggregate(foreign, (c, f) => VCardFields.With(c, f.Key, f.Value));
        Assert.Equal(values.OrderBy(f => f.Key), VCardFields.Read(card).OrderBy(f => f.Key));
        Assert.Equal("Annie", card.TextOf("NICKNAME", Namespaces.VCard));
        Assert.Equal("AAAA", card.Find("PHOTO", Namespaces.VCard)!.TextOf("BINVAL", Namespaces.VCard));

        foreach (string field in values.Keys)
        {
            XmppElement without = VCardFields.With(card, field, "");
            Assert.Equal("", VCardFields.Read(without)[field]);
            Assert.Equal(values.Where(f => f.Key != field).ToHashSet(), VCardFields.Read(without).Where(f => f.Key != field).ToHashSet());
            Assert.Equal("other", VCardFields.Read(VCardFields.With(card, "CITY", "other"))["CITY"]);
        }

        Assert.Same(card, VCardFields.With(card, "SEX", "FEMALE"));
    }

    [Theory]
    [InlineData("1981-02-03", "19810203")]
    [InlineData("3 February", "")]
    [InlineData("", "")]
    public void A_birthday_that_is_no_date_is_none(string inCard, string onTheWire)
    {
        XmppElement card = new XmppElement("vCard", Namespaces.VCard).Add("BDAY", inCard);

        Assert.Equal(onTheWire, VCardFields.Read(card)["BIRTHDAY"]);
        Assert.Null(VCardFields.With(card, "BIRTHDAY", "no date").Find("BDAY", Namespaces.VCard));
    }
}
