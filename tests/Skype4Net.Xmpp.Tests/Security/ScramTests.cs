using Skype4Net.Xmpp.Client.Security;

namespace Skype4Net.Xmpp.Tests.Security;

public class ScramTests
{
    // The example exchanges of RFC 5802 and RFC 7677.
    [Theory]
    [InlineData("SCRAM-SHA-1", "fyko+d2lbbFgONRv9qkxdawL", "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
        "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=", "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=")]
    [InlineData("SCRAM-SHA-256", "rOprNGfwEbeRWgbNEkqO", "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
        "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
            "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")]
    public void The_exchanges_of_the_standards_come_out(string mechanism, string nonce, string serverFirst, string final, string serverFinal)
    {
        ScramExchange exchange = Exchange(mechanism, nonce);

        Assert.Equal($"n,,n=user,r={nonce}", exchange.First());
        Assert.Equal(final, exchange.Final(serverFirst));
        exchange.Verify(serverFinal);
        Assert.True(exchange.IsComplete);
    }

    [Theory]
    [InlineData("r=another,s=QSXCR+Q6sek8bf92,i=4096")]
    [InlineData("r=nonce,s=QSXCR+Q6sek8bf92,i=4096")]
    [InlineData("r=nonceX,s=QSXCR+Q6sek8bf92,i=1000")]
    [InlineData("r=nonceX,s=QSXCR+Q6sek8bf92,i=2147483647")]
    [InlineData("r=nonceX,s=QSXCR+Q6sek8bf92")]
    [InlineData("m=ext,r=nonceX,s=QSXCR+Q6sek8bf92,i=4096")]
    [InlineData("r=nonceX,s=!,i=4096")]
    [InlineData("rubbish")]
    [InlineData("")]
    public void Challenges_that_are_forged_or_weak_are_refused(string challenge)
        => Assert.Throws<XmppAuthenticationException>(() => Exchange("SCRAM-SHA-1", "nonce").Final(challenge));

    [Theory]
    [InlineData("v=AAAA")]
    [InlineData("v=")]
    [InlineData("e=other-error")]
    [InlineData("")]
    public void A_server_that_does_not_know_the_password_is_refused(string final)
    {
        ScramExchange exchange = Exchange("SCRAM-SHA-1", "nonce");
        exchange.Final("r=nonceX,s=QSXCR+Q6sek8bf92,i=4096");

        Assert.Throws<XmppAuthenticationException>(() => exchange.Verify(final));
    }

    [Fact]
    public void The_binding_is_part_of_what_is_proved()
    {
        var exchange = new ScramExchange(ScramHash.All[0], "a=b,c", "pencil", ChannelBindingChoice.Of("tls-server-end-point", [1, 2, 3]), "nonce");

        Assert.Equal("p=tls-server-end-point,,n=a=3Db=2Cc,r=nonce", exchange.First());
        string bound = Convert.ToBase64String([.. "p=tls-server-end-point,,"u8, 1, 2, 3]);
        Assert.StartsWith($"c={bound},r=nonceX,p=", exchange.Final("r=nonceX,s=QSXCR+Q6sek8bf92,i=4096"));
    }

    [Theory]
    [InlineData("user", "user")]
    [InlineData("I\u00adX", "IX")]
    [InlineData("\u00aa", "a")]
    [InlineData("\u2168", "IX")]
    [InlineData("a\u00a0b", "a b")]
    public void Names_and_passwords_are_prepared(string text, string prepared) => Assert.Equal(prepared, SaslPrep.Prepare(text));

    [Theory]
    [InlineData("\u0007")]
    [InlineData("\ue000")]
    public void Characters_that_are_not_allowed_are_refused(string text) => Assert.Throws<FormatException>(() => SaslPrep.Prepare(text));

    private static ScramExchange Exchange(string mechanism, string nonce)
        => new(ScramHash.All.Single(h => h.Mechanism == mechanism), "user", "pencil", ChannelBindingChoice.NotPossible, nonce);
}
