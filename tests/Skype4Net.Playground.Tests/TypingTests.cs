using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Tests;

/// <summary>Who types is shown to whom they type.</summary>
public sealed class TypingTests : IAsyncLifetime
{
    private PlaygroundFixture _playground = null!;
    private PageWindow _page = null!;

    public async Task InitializeAsync()
    {
        _playground = await PlaygroundFixture.StartAsync();
        _playground.Nora.Say(_playground.Ben, "hello");
        _page = await _playground.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await _page.DisposeAsync();
        await _playground.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_who_is_played_types_and_stops()
    {
        await _page.DoneAsync("message.typing", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["on"] = true });
        Assert.Equal(["nora"], Typing("ben"));
        Assert.Empty(Typing("nora"));

        await _page.DoneAsync("message.typing", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["on"] = false });
        Assert.Empty(Typing("ben"));
    }

    [Fact]
    public async Task It_ends_with_the_message_or_after_a_while()
    {
        await _page.DoneAsync("message.typing", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["on"] = true });
        Task<ChatEntry> came = _playground.Ben.WaitForMessageAsync(m => m.Text == "here it is");
        await _page.DoneAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "here it is" });
        await came.InTime();
        await UntilShownAsync(() => Typing("ben").Length == 0);

        await _page.DoneAsync("message.typing", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["on"] = true });
        _playground.Time.Advance(TimeSpan.FromSeconds(14));
        await _page.DoneAsync("account.mood", new JsonObject { ["as"] = "ben", ["text"] = "waiting" });
        Assert.Equal(["nora"], Typing("ben"));
        _playground.Time.Advance(TimeSpan.FromSeconds(2));
        await _page.UntilAsync(() => Typing("ben").Length == 0);
    }

    [Fact]
    public async Task A_program_types_and_the_page_shows_it()
    {
        await using ISkype noras = await AttachAsync(_playground.Nora), bens = await AttachAsync(_playground.Ben);
        await using TypingNotifier listens = await bens.Applications.StartTypingAsync();
        await using TypingNotifier types = await noras.Applications.StartTypingAsync();

        using Recorder<TypingChanged> told = listens.Changed.Record();

        Assert.True(await types.SendAsync("ben", TypingState.Typing).InTime());
        await told.NextAsync();
        await UntilShownAsync(() => Typing("ben") is ["nora"]);

        await types.SendAsync("ben", TypingState.NotTyping).InTime();
        await told.NextAsync();
        await UntilShownAsync(() => Typing("ben").Length == 0);
    }

    // A command and its answer for each step of the clock, and fewer steps than until the indicator ends by itself.
    private async Task UntilShownAsync(Func<bool> isSo)
    {
        for (int step = 0; step < 100 && !isSo(); step++)
        {
            _playground.Time.Advance(TimeSpan.FromMilliseconds(100));
            await _page.DoneAsync("message.readAll", new JsonObject { ["as"] = "nora" });
        }

        Assert.True(isSo());
    }

    private string[] Typing(string account)
        => [.. _page.All("chat").Where(c => (string?)c["account"] == account).SelectMany(c => c["typing"]?.AsArray() ?? []).Select(t => (string)t!)];

    private static Task<ISkype> AttachAsync(EmulatedClient client)
        => Skype.AttachAsync(new SkypeOptions { FriendlyName = "typist", Transport = client.Transport, LogToStandardError = false });
}
