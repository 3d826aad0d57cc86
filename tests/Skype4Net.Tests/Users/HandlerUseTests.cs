namespace Skype4Net.Tests.Users;

/// <summary>Handlers put to use more than once.</summary>
public class HandlerUseTests
{
    [Fact]
    public async Task Handlers_put_to_use_twice_are_called_once()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        var handlers = new Moods();
        using IDisposable first = scripted.Skype.Use(handlers);
        using IDisposable second = scripted.Skype.Use(handlers);

        scripted.Client.Push("USER anna MOOD_TEXT in");
        scripted.Client.Push("USER anna MOOD_TEXT out");

        Assert.Equal("in", await handlers.Heard.NextAsync());
        Assert.Equal("out", await handlers.Heard.NextAsync());
        Assert.Same(first, second);
    }

    [Fact]
    public async Task Handlers_taken_off_can_be_put_to_use_again()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        var handlers = new Moods();
        IDisposable first = scripted.Skype.Use(handlers);
        first.Dispose();
        using IDisposable second = scripted.Skype.Use(handlers);

        scripted.Client.Push("USER anna MOOD_TEXT in");

        Assert.Equal("in", await handlers.Heard.NextAsync());
        Assert.NotSame(first, second);
    }

    [Fact]
    public async Task Other_handlers_of_the_same_kind_are_others()
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        Moods one = new(), two = new();
        using IDisposable first = scripted.Skype.Use(one);
        using IDisposable second = scripted.Skype.Use(two);

        scripted.Client.Push("USER anna MOOD_TEXT in");

        Assert.Equal("in", await one.Heard.NextAsync());
        Assert.Equal("in", await two.Heard.NextAsync());
    }

    private sealed class Moods : SkypeEventHandler
    {
        private readonly System.Reactive.Subjects.Subject<string> _heard = new();

        public Moods() => Heard = _heard.Record();

        public Recorder<string> Heard { get; }

        public override ValueTask OnMoodChangedAsync(MoodChanged change, CancellationToken cancellationToken = default)
        {
            _heard.OnNext(change.Text);
            return default;
        }
    }
}
