using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Emulator;

/// <summary>Which handler a command goes to, and which of its words are arguments.</summary>
public class CommandRoutesTests
{
    private readonly CommandRoutes _routes = new();
    private readonly List<string> _called = [];

    [Theory]
    [InlineData("ALTER SMS 5 SEND", "send", 0b1011)]
    [InlineData("alter sms 5 send now", "send", 0b1011)]
    [InlineData("ALTER SMS 5", "otherwise", 0b11)]
    [InlineData("ALTER SMS", "otherwise", 0b11)]
    [InlineData("ALTER SMS 5 BURN", "otherwise", 0b11)]
    [InlineData("GET SMS 5 BODY", "property", 0b11)]
    [InlineData("GET SMS 5 CHUNK 0", "chunk", 0b1011)]
    [InlineData("GET SMS CHUNK 0", "property", 0b11)]
    [InlineData("GET SMS", "property", 0b11)]
    [InlineData("PING", "ping", 0b1)]
    public void The_words_of_the_template_decide(string command, string handler, uint literals)
    {
        Add(["ALTER", "SMS", null, "SEND"], "send");
        Add(["GET", "SMS"], "property");
        Add(["GET", "SMS", null, "CHUNK"], "chunk");
        Add(["PING"], "ping");
        _routes.AddFallback(["ALTER", "SMS"], _ => _called.Add("otherwise"));

        CommandRoute route = _routes.Find(command)!.Value;
        route.Handler(null!);

        Assert.Equal([handler], _called);
        Assert.Equal(literals, route.Literals);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("GET SMSS 5")]
    [InlineData("SMS")]
    public void A_command_that_nothing_fits_has_no_handler(string command)
    {
        Add(["GET", "SMS"], "property");

        Assert.Null(_routes.Find(command));
    }

    [Fact]
    public void A_literal_word_goes_before_an_argument_also_when_it_comes_to_nothing()
    {
        Add(["GET", "AVATAR", "1"], "own");
        Add(["GET", null, "2"], "any");

        _routes.Find("GET AVATAR 2")!.Value.Handler(null!);

        Assert.Equal(["any"], _called);
    }

    [Fact]
    public void Two_handlers_of_one_pattern_are_a_mistake()
    {
        Add(["GET", "SMS"], "one");

        Assert.Throws<InvalidOperationException>(() => Add(["GET", "SMS"], "two"));
    }

    [Fact]
    public void Arguments_are_read_without_the_words_of_the_template()
    {
        var words = new CommandWords("SET  SMS 5 BODY  two  words ");

        words.Begin(0b1011);

        Assert.Equal("5", words.Next());
        Assert.Equal(" two  words ", words.Rest);
    }

    [Fact]
    public void A_word_behind_an_argument_of_several_words_cannot_decide()
    {
        var router = new CommandRouter(exception => throw exception);

        Assert.Throws<ArgumentException>(() => router.On(FileTransferCommands.OpenIn, _ => { }));
        router.OnLeadingWords(FileTransferCommands.OpenIn, _ => { });
        Assert.Equal([FileTransferCommands.OpenIn], router.Definitions);
    }

    private void Add(string?[] pattern, string name) => _routes.Add(pattern, _ => _called.Add(name));
}
