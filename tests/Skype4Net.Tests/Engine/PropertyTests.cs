using System.Reactive.Linq;
using System.Reactive.Threading.Tasks;

namespace Skype4Net.Tests.Engine;

public class PropertyTests
{
    [Fact]
    public async Task A_value_is_read_once_and_kept_fresh_by_notifications()
    {
        await using var scripted = await Scripted();
        User anna = scripted.Skype.User("anna");

        Assert.Equal(OnlineStatus.Online, await anna.OnlineStatus);
        Assert.Equal(OnlineStatus.Online, await scripted.Skype.User("Anna").OnlineStatus);
        scripted.Client.Push("USER anna ONLINESTATUS AWAY");

        Assert.Equal(OnlineStatus.Away, await anna.OnlineStatus);
        Assert.Equal(["GET USER anna ONLINESTATUS"], scripted.Client.Sent);
    }

    [Fact]
    public async Task A_value_that_changes_without_word_is_read_each_time()
    {
        await using var scripted = await Scripted();
        Chat chat = scripted.Skype.Chats.Get("#a/$b;1");

        await chat.FriendlyName;
        await chat.FriendlyName;

        Assert.Equal(2, scripted.Client.Sent.Count);
    }

    [Fact]
    public async Task Refreshing_asks_whatever_is_cached()
    {
        await using var scripted = await Scripted();
        User anna = scripted.Skype.User("anna");
        await anna.FullName;
        scripted.Client.Answer = _ => "USER anna FULLNAME Anna C.";

        Assert.Equal("Anna B.", await anna.FullName);
        Assert.Equal("Anna C.", await anna.FullName.RefreshAsync());
        Assert.Equal("Anna C.", await anna.FullName);
    }

    [Fact]
    public async Task An_edit_makes_the_cached_body_worthless_from_its_first_line_on()
    {
        await using var scripted = await Scripted();
        ChatMessage message = scripted.Skype.Chats.GetMessage(290);
        Assert.Equal("hello", await message.Body);

        scripted.Client.Push("CHATMESSAGE 290 EDITED_TIMESTAMP 1174380400");

        Assert.False(message.Body.TryGetCached(out _));
    }

    [Fact]
    public async Task A_value_may_have_several_lines_and_blanks_at_both_ends()
    {
        await using var scripted = await Scripted(c => c.EndsWith("ABOUT") ? "USER anna ABOUT  first\nsecond \nthird " : null);

        Assert.Equal(" first\nsecond \nthird ", await scripted.Skype.User("anna").About);
    }

    [Fact]
    public async Task An_empty_value_comes_with_or_without_its_blank()
    {
        await using var scripted = await Scripted(c => c.EndsWith("CITY") ? "USER anna CITY" : c.EndsWith("PROVINCE") ? "USER anna PROVINCE " : null);

        Assert.Equal("", await scripted.Skype.User("anna").City);
        Assert.Equal("", await scripted.Skype.User("anna").Province);
    }

    [Fact]
    public async Task An_unknown_word_reads_as_unknown_and_its_text_can_be_read()
    {
        await using var scripted = await Scripted(c => c.EndsWith("ONLINESTATUS") ? "USER anna ONLINESTATUS DANCING" : null);
        User anna = scripted.Skype.User("anna");

        Assert.Equal(OnlineStatus.Unknown, await anna.OnlineStatus);
        Assert.Equal("DANCING", await anna.OnlineStatus.GetTextAsync());
    }

    [Fact]
    public async Task A_value_that_cannot_be_one_is_an_error_that_shows_it()
    {
        await using var scripted = await Scripted(c => c.EndsWith("LASTONLINETIMESTAMP") ? "USER anna LASTONLINETIMESTAMP yesterday" : null);

        var exception = await Assert.ThrowsAsync<SkypeProtocolException>(() => scripted.Skype.User("anna").LastOnline.GetAsync().InTime());
        Assert.Contains("yesterday", exception.Message);
    }

    [Fact]
    public async Task Reading_a_cached_value_allocates_nothing()
    {
        await using var scripted = await Scripted();
        User anna = scripted.Skype.User("anna");
        await anna.FullName;
        await anna.OnlineStatus;

        long allocated = await MeasureAsync(anna);

        Assert.Equal(0, allocated);
    }

    [Fact]
    public async Task Setting_drops_what_was_cached_until_the_client_tells_the_new_value()
    {
        await using var scripted = await Scripted(
            c => c.StartsWith("ALTER CHAT") ? "ALTER CHAT SETTOPIC" : c.EndsWith("TOPIC") ? "CHAT #a/$b;1 TOPIC old" : null);
        Chat chat = scripted.Skype.Chats.Get("#a/$b;1");
        Assert.Equal("old", await chat.Topic);

        await chat.Topic.SetAsync("Lunch");

        Assert.Contains("ALTER CHAT #a/$b;1 SETTOPIC Lunch", scripted.Client.Sent);
        Assert.False(chat.Topic.TryGetCached(out _));
    }

    [Fact]
    public async Task Changes_are_told_to_who_subscribed_and_only_of_that_object_and_property()
    {
        await using var scripted = await Scripted();
        using var statuses = scripted.Skype.User("anna").OnlineStatus.Record();

        scripted.Client.Push("USER ben ONLINESTATUS AWAY");
        scripted.Client.Push("USER anna MOOD_TEXT away");
        scripted.Client.Push("USER Anna ONLINESTATUS DND");

        Assert.Equal(OnlineStatus.DoNotDisturb, await statuses.NextAsync());
        Assert.True(statuses.IsEmpty);
    }

    [Fact]
    public async Task Await_takes_the_present_value_and_FirstAsync_the_next_change()
    {
        await using var scripted = await Scripted();
        User anna = scripted.Skype.User("anna");
        Task<OnlineStatus> next = anna.OnlineStatus.FirstAsync(s => s == OnlineStatus.Away).ToTask();

        scripted.Client.Push("USER anna ONLINESTATUS ONLINE");
        scripted.Client.Push("USER anna ONLINESTATUS AWAY");

        Assert.Equal(OnlineStatus.Away, await next.InTime());
    }

    [Fact]
    public async Task A_handler_sees_a_cache_at_least_as_new_as_its_event()
    {
        await using var scripted = await Scripted();
        User anna = scripted.Skype.User("anna");
        await anna.OnlineStatus;
        var seen = new TaskCompletionSource<(OnlineStatus Told, OnlineStatus Cached)>();
        using var watch = anna.OnlineStatus.Subscribe(told =>
        {
            anna.OnlineStatus.TryGetCached(out OnlineStatus cached);
            seen.TrySetResult((told, cached));
        });

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");

        Assert.Equal((OnlineStatus.Away, OnlineStatus.Away), await seen.Task.InTime());
    }

    [Fact]
    public async Task The_cache_is_bounded_and_a_dropped_value_is_read_again()
    {
        await using var scripted = await Scripted(change: o => o with { CacheCapacity = 100 });
        var users = new List<User>();
        for (int i = 0; i < 1_000; i++)
        {
            User user = scripted.Skype.User($"user{i}");
            users.Add(user);
            Assert.Equal($"Name of user{i}", await user.FullName);
        }

        Assert.InRange(scripted.Skype.Engine.Cache.Count, 1, 100);
        Assert.Equal("Name of user0", await users[0].FullName);
    }

    [Fact]
    public async Task A_subscription_survives_the_bound_of_the_cache()
    {
        await using var scripted = await Scripted(change: o => o with { CacheCapacity = 10 });
        using var statuses = scripted.Skype.User("anna").OnlineStatus.Record();
        for (int i = 0; i < 100; i++)
            await scripted.Skype.User($"user{i}").FullName;

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");

        Assert.Equal(OnlineStatus.Away, await statuses.NextAsync());
    }

    [Fact]
    public async Task A_hundred_thousand_subscriptions_come_and_go_and_leave_nothing_behind()
    {
        await using var scripted = await Scripted();
        var subscriptions = new List<IDisposable>();
        for (int i = 0; i < 100_000; i++)
            subscriptions.Add(scripted.Skype.User($"user{i}").OnlineStatus.Subscribe(_ => { }));

        foreach (IDisposable subscription in subscriptions)
            subscription.Dispose();

        Assert.InRange(scripted.Skype.Engine.Cache.Count, 0, 2048);
    }

    [Fact]
    public async Task Looking_at_an_object_never_sends_a_command()
    {
        await using var scripted = await Scripted();
        User anna = scripted.Skype.User("anna");

        Assert.Equal("anna", anna.ToString());
        Assert.Equal("[FULLNAME]", anna.FullName.ToString());
        await anna.FullName;
        Assert.Equal("Anna B.", anna.FullName.ToString());
        Assert.Equal(anna, scripted.Skype.User("ANNA"));
        Assert.Equal(anna.GetHashCode(), scripted.Skype.User("ANNA").GetHashCode());
        Assert.NotEqual(scripted.Skype.Chats.Get("#a/$b"), scripted.Skype.Chats.Get("#A/$b"));
        Assert.Single(scripted.Client.Sent);
    }

    private static async Task<long> MeasureAsync(User anna)
    {
        for (int i = 0; i < 100; i++)
            _ = await anna.FullName + await anna.OnlineStatus;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int length = 0;
        for (int i = 0; i < 10_000; i++)
            length += (await anna.FullName).Length + (int)await anna.OnlineStatus;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(length > 0);
        return allocated;
    }

    private static Task<ScriptedSkype> Scripted(Func<string, string?>? answer = null, Func<SkypeOptions, SkypeOptions>? change = null)
        => ScriptedSkype.AttachAsync(change, new ScriptedTransport { Answer = c => answer?.Invoke(c) ?? Answer(c) });

    private static string? Answer(string command) => command.Split(' ') switch
    {
        ["GET", "USER", "anna", "FULLNAME"] => "USER anna FULLNAME Anna B.",
        ["GET", "USER", var who, "FULLNAME"] => $"USER {who} FULLNAME Name of {who}",
        ["GET", "USER", var who, "ONLINESTATUS"] => $"USER {who} ONLINESTATUS ONLINE",
        ["GET", "CHATMESSAGE", var id, "BODY"] => $"CHATMESSAGE {id} BODY hello",
        ["GET", "CHAT", var name, "FRIENDLYNAME"] => $"CHAT {name} FRIENDLYNAME Ben | hi",
        _ => null,
    };
}
