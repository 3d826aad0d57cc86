using System.Reactive.Linq;

namespace Skype4Net.Tests.Applications;

/// <summary>Streams that were open before this program could hear of them: left by a former run, or told while nobody listened.</summary>
public class OpenStreamTests
{
    [Fact]
    public async Task A_stream_that_is_open_already_is_used_and_nobody_is_called_again()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        await using Application chess = await scripted.Skype.Applications.CreateAsync("chess");
        scripted.Client.Answer = Answers("anna:3");

        ApplicationStream stream = await chess.ConnectAsync("Anna").InTime();

        Assert.Equal("anna:3", stream.Name);
        Assert.DoesNotContain(scripted.Client.Sent, c => c.Contains(" CONNECT "));
    }

    [Fact]
    public async Task Who_has_no_stream_yet_is_called()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        await using Application chess = await scripted.Skype.Applications.CreateAsync("chess");
        using var sent = scripted.Skype.Wire.Where(m => m.Direction == WireDirection.Sent).Record();
        scripted.Client.Answer = Answers("bert:1");

        Task<ApplicationStream> connecting = chess.ConnectAsync("anna");
        Assert.EndsWith("GET APPLICATION chess STREAMS", (await sent.NextAsync()).Line);
        Assert.EndsWith("ALTER APPLICATION chess CONNECT anna", (await sent.NextAsync()).Line);
        scripted.Client.Push("APPLICATION chess STREAMS bert:1 anna:1");

        Assert.Equal("anna:1", (await connecting.InTime()).Name);
    }

    [Fact]
    public async Task What_comes_over_a_stream_found_open_is_read_as_over_any_other()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        await using Application chess = await scripted.Skype.Applications.CreateAsync("chess");
        var waiting = new Queue<string>(["e2e4"]);
        scripted.Client.Answer = command => command == "ALTER APPLICATION chess READ anna:3"
            ? $"{command} {(waiting.TryDequeue(out string? text) ? text : "")}"
            : Answers("anna:3")(command);
        using var opened = chess.StreamOpened.Record();
        using var texts = chess.TextReceived.Record();

        ApplicationStream stream = await chess.ConnectAsync("anna").InTime();
        scripted.Client.Push("APPLICATION chess RECEIVED anna:3=4");

        Assert.Same(stream, await opened.NextAsync());
        Assert.Equal(new ApplicationText(stream, "e2e4"), await texts.NextAsync());
    }

    [Fact]
    public async Task An_application_that_is_taken_over_knows_its_streams()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        scripted.Client.Answer = command
            => command == "CREATE APPLICATION chess" ? "ERROR 541 APPLICATION: operation failed" : Answers("anna:3, bert:1")(command);
        await using Application chess = await scripted.Skype.Applications.CreateAsync("chess").InTime();
        using var closed = chess.StreamClosed.Record();
        scripted.Client.Sent.Clear();

        scripted.Client.Push("APPLICATION chess STREAMS bert:1");

        Assert.Equal("anna:3", (await closed.NextAsync()).Name);
        Assert.Equal("bert:1", (await chess.ConnectAsync("bert").InTime()).Name);
        Assert.Empty(scripted.Client.Sent);
    }

    [Fact]
    public async Task A_list_told_meanwhile_counts_more_than_the_answer()
    {
        await using ScriptedSkype scripted = await AttachAsync();
        await using Application chess = await scripted.Skype.Applications.CreateAsync("chess");
        scripted.Client.Answer = command => command == "GET APPLICATION chess STREAMS" ? "" : Answers("")(command);
        using var opened = chess.StreamOpened.Record();

        Task<ApplicationStream> connecting = chess.ConnectAsync("anna");
        scripted.Client.Push("APPLICATION chess STREAMS bert:1");
        scripted.Client.Reply("GET APPLICATION chess STREAMS", "APPLICATION chess STREAMS anna:3");
        Assert.Equal("bert:1", (await opened.NextAsync()).Name);
        scripted.Client.Push("APPLICATION chess STREAMS bert:1 anna:4");

        Assert.Equal("anna:4", (await connecting.InTime()).Name);
    }

    private static Task<ScriptedSkype> AttachAsync() => ScriptedSkype.AttachAsync(client: new ScriptedTransport { Answer = Answers("") });

    private static Func<string, string?> Answers(string streams) => command => command switch
    {
        "GET APPLICATION chess STREAMS" => $"APPLICATION chess STREAMS {streams}",
        "GET APPLICATION chess CONNECTING" => "APPLICATION chess CONNECTING anna",
        _ when command.Contains("APPLICATION chess") => command,
        _ => null,
    };
}
