namespace Skype4Net.Tests.Applications;

/// <summary>Applications and streams reached by their names.</summary>
public class KnownApplicationTests
{
    [Fact]
    public async Task The_application_that_this_program_made_is_found_by_its_name()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        await using Application chess = await scripted.Skype.Applications.CreateAsync("chess");

        Assert.Same(chess, scripted.Skype.Applications.Get("chess"));
        Assert.NotSame(chess, scripted.Skype.Applications.Get("Chess"));
        Assert.Equal([chess], scripted.Skype.Applications.Mine);
    }

    [Fact]
    public async Task An_application_of_somebody_else_can_be_asked_and_is_neither_made_nor_deleted()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        scripted.Client.Sent.Clear();

        await using (Application chess = scripted.Skype.Applications.Get("chess"))
            Assert.Equal(["anna:1", "ben:2"], (await chess.Streams).Select(s => s.Name));

        Assert.Equal(["GET APPLICATION chess STREAMS"], scripted.Client.Sent);
        Assert.Empty(scripted.Skype.Applications.Mine);
    }

    [Fact]
    public async Task A_stream_known_by_its_name_is_written_to_at_once()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        scripted.Client.Sent.Clear();

        ApplicationStream stream = scripted.Skype.Applications.Get("chess").GetStream("live:anna:1");
        await stream.WriteAsync("e2e4").InTime();

        Assert.Equal("live:anna", stream.User.Handle);
        Assert.Equal(["ALTER APPLICATION chess WRITE live:anna:1 e2e4"], scripted.Client.Sent);
    }

    [Fact]
    public async Task Two_proxies_of_one_name_read_a_text_once_and_both_hear_it()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        var waiting = new Queue<string>(["e2e4"]);
        scripted.Client.Answer = command => command == "ALTER APPLICATION chess READ anna:1"
            ? $"{command} {(waiting.TryDequeue(out string? text) ? text : "")}"
            : Answer(command);
        Application one = scripted.Skype.Applications.Get("chess"), other = scripted.Skype.Applications.Get("chess");
        using var heardByOne = one.TextReceived.Record();
        using var heardByOther = other.TextReceived.Record();

        scripted.Client.Push("APPLICATION chess STREAMS anna:1");
        scripted.Client.Push("APPLICATION chess RECEIVED anna:1=4");

        Assert.Equal("e2e4", (await heardByOne.NextAsync()).Text);
        Assert.Equal("e2e4", (await heardByOther.NextAsync()).Text);
    }

    [Fact]
    public async Task Events_carry_the_application_and_its_streams()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        await using Application chess = await scripted.Skype.Applications.CreateAsync("chess");
        using var streams = scripted.Skype.Applications.StreamsChanged.Record();
        using var datagrams = scripted.Skype.Applications.DatagramReceived.Record();

        scripted.Client.Push("APPLICATION chess STREAMS anna:1");
        scripted.Client.Push("APPLICATION chess DATAGRAM anna:1 tick tock");

        ApplicationStreamsChanged change = await streams.NextAsync();
        Assert.Same(chess, change.Application);
        Assert.Equal("anna", Assert.Single(change.Streams).User.Handle);
        ApplicationText datagram = await datagrams.NextAsync();
        Assert.Same(chess, datagram.Stream.Application);
        Assert.Equal("tick tock", datagram.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a-name-of-more-than-thirty-two-bytes")]
    public async Task A_name_that_no_application_can_have_is_refused(string name)
    {
        await using ScriptedSkype scripted = await AttachAsync();

        Assert.Throws<ArgumentException>(() => scripted.Skype.Applications.Get(name));
    }

    private static Task<ScriptedSkype> AttachAsync() => ScriptedSkype.AttachAsync(client: new ScriptedTransport { Answer = Answer });

    private static string? Answer(string command) => command switch
    {
        "GET APPLICATION chess STREAMS" => "APPLICATION chess STREAMS anna:1 ben:2",
        _ when command.Contains("APPLICATION chess") => command,
        _ => null,
    };
}
