using System.Text.Json.Nodes;
using Skype4Net.Engine;

namespace Skype4Net.Emulator.Testing;

/// <summary>
/// A small Skype world for the test of a bot: the bot's client, people who talk to it, and a clock of its own. After each step everything
/// has happened that happens by itself; time passes only when a test expects something or lets it pass, so no test waits or sleeps.
/// </summary>
/// <example><code>
/// await using var world = new BotWorld();
/// await using ISkype skype = await world.AttachAsync();
/// using var bot = new MyBot(skype);
/// Conversation anna = world.With("anna");
/// await anna.SayAsync("@help");
/// await anna.ExpectReplyAsync("I know*");
/// </code></example>
public sealed class BotWorld : IAsyncDisposable
{
    private readonly BotWorldOptions _options;
    private readonly VirtualClock _clock;
    private readonly Transcript _transcript;
    private readonly QuiescenceDetector _rest;
    private readonly ThrownExceptions _thrown;
    private readonly PendingReport _pending;
    private readonly TestTrace? _trace;
    private readonly ActivityTracker _work = new();
    private readonly TestFiles _files = new();
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Lock _gate = new();
    private readonly UnseenErrors _handlerErrors = new();
    private readonly Dictionary<EmulatedPhone, PhoneLine> _phones = [];
    private readonly People _people;

    /// <summary>Makes a world with the bot's client in it. What the calling method starts afterwards is followed wherever it runs.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException">The bot's name cannot be one.</exception>
    public BotWorld(BotWorldOptions? options = null)
    {
        _options = options ?? new BotWorldOptions();
        _clock = new VirtualClock(_options.Start);
        _transcript = new Transcript(_clock);
        var clientClock = new ClientClock(_clock);
        Network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = clientClock, LoggerFactory = _options.LoggerFactory });
        Bot = Network.LogIn(_options.BotHandle, _options.BotName);
        _people = new People(this);
        _work.HandlerFailed += OnHandlerFailed;
        _trace = TestTrace.Start(_options, _clock, Bot, _work);
        var flow = new ExecutionTracker();
        _thrown = new ThrownExceptions(flow, _transcript);
        _pending = new PendingReport(_clock, _work, _transcript);
        _rest = new QuiescenceDetector(Network, _work, flow, _options, new LostReplies(this, _work, flow));
        Options = new SkypeOptions
        {
            FriendlyName = "Bot",
            Transport = Bot.Transport,
            TimeProvider = clientClock,
            LoggerFactory = _options.LoggerFactory,
            WorkTracker = _work,
        };
        flow.Begin();
    }

    /// <summary>The accounts of the world, for whatever the kit has no words for. Call <see cref="SettleAsync"/> after acting on it.</summary>
    public SkypeNetwork Network { get; }

    /// <summary>The Skype client that the bot is attached to.</summary>
    public EmulatedClient Bot { get; }

    /// <summary>How the bot attaches: to <see cref="Bot"/>, by the clock of this world. Vary it by <c>with</c>.</summary>
    public SkypeOptions Options { get; }

    /// <summary>The clock of the world. Give it to everything in the bot that waits or looks at the time: <c>Task.Delay(time, clock)</c>.</summary>
    public TimeProvider Clock => _clock;

    /// <summary>All that was said and done so far, a line each, with the virtual time since the start.</summary>
    public string Transcript => _transcript.Text(hasFailed: false);

    /// <summary>Whether the world has ended.</summary>
    internal bool IsDisposed { get; private set; }

    /// <summary>Keeps what happens, to be looked at after a failure; null where nobody asked for that.</summary>
    internal TestTrace? Trace => _trace;

    /// <summary>The files that people send and get.</summary>
    internal TestFiles Files => _files;

    internal TimeSpan Within(TimeSpan? given) => given ?? _options.Within;

    /// <summary>Attaches to the bot's client.</summary>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SkypeAttachException">The client does not run, or lets nobody in.</exception>
    public Task<ISkype> AttachAsync(CancellationToken cancellationToken = default) => Skype.AttachAsync(Options, cancellationToken);

    /// <summary>The conversation with a contact of the bot's; the account is made if there is none.</summary>
    /// <param name="handle">The Skype name.</param>
    /// <param name="fullName">The full name of a new account.</param>
    /// <returns>The same one for the same name.</returns>
    /// <exception cref="ArgumentException">The name cannot be one, or is the bot's.</exception>
    public Conversation With(string handle, string fullName = "") => _people.Meet(handle, fullName, isContact: true);

    /// <summary>The conversation with somebody who is no contact of the bot's.</summary>
    /// <inheritdoc cref="With" path="/param|/returns|/exception"/>
    public Conversation WithStranger(string handle, string fullName = "") => _people.Meet(handle, fullName, isContact: false);

    /// <summary>A chat of the bot with several people, made by the first of them.</summary>
    /// <param name="people">Who is in it besides the bot: two or more.</param>
    /// <returns>The chat as each of them has it, in the given order.</returns>
    /// <exception cref="ArgumentException">Fewer than two people were given.</exception>
    public async Task<IReadOnlyList<Conversation>> CreateChatAsync(params Conversation[] people)
    {
        if (people.Length < 2)
            throw new ArgumentException("A chat of several has two people or more besides the bot; for one use With.", nameof(people));
        EmulatedChat chat = people[0].Person.CreateChat([Bot, .. people[1..].Select(p => p.Person)]);
        _trace?.Do("chat.create", people[0].Handle,
            ("who", new JsonArray([.. people[1..].Select(p => (JsonNode)p.Handle), Bot.Handle])), ("is", _trace.LabelOf(chat)));
        Note($"{people[0].Handle} opens a chat with {string.Join(", ", people[1..].Select(p => p.Handle))} and {Bot.Handle}");
        await SettleAsync().ConfigureAwait(false);
        return [.. people.Select(p => new Conversation(this, p.Person, chat))];
    }

    /// <summary>A telephone.</summary>
    /// <param name="number">The number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">The text is no number.</exception>
    /// <returns>The same one for the same number.</returns>
    public PhoneLine Phone(string number)
    {
        EmulatedPhone phone = Network.Phone(number);
        lock (_gate)
            return _phones.TryGetValue(phone, out PhoneLine? line) ? line : _phones[phone] = new PhoneLine(this, phone);
    }

    /// <summary>Waits until everything has happened that happens by itself, while the clock stands still.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest within the real time limit; the message says why.</exception>
    public async Task SettleAsync(CancellationToken cancellationToken = default)
    {
        ExecutionTracker.Leave();
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WaitUntilIdleAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Lets time pass: every timer on the way is called at its time, and the world comes to rest after each.</summary>
    /// <param name="time">How much.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task AdvanceAsync(TimeSpan time, CancellationToken cancellationToken = default)
    {
        Note($"{time} pass");
        return HappensAsync(() => false, time, cancellationToken);
    }

    /// <summary>
    /// The bot's client crashes: its process ends without a word, as by <c>kill -9</c>. What people say meanwhile comes when it runs again.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task CrashAsync(CancellationToken cancellationToken = default)
    {
        Note($"the client of {Bot.Handle} crashes");
        _trace?.Do("account.crash", Bot.Handle);
        Bot.Crash();
        return SettleAsync(cancellationToken);
    }

    /// <summary>The bot's client is started again, and the same account signed in. The bot attaches again when its time has come.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task RestartAsync(CancellationToken cancellationToken = default)
    {
        Note($"the client of {Bot.Handle} is started");
        _trace?.Do("account.restart", Bot.Handle);
        Bot.Restart();
        return SettleAsync(cancellationToken);
    }

    /// <summary>Expects that the bot is attached to its client, for the first time or again.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">It is not.</exception>
    public Task ExpectAttachedAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => ExpectAsync("the bot is attached", () => _work.Clients is { Length: > 0 } bots
            && bots.All(b => b.AttachmentStatus == AttachmentStatus.Success),
            within, cancellationToken);

    /// <summary>Expects anything that can be looked at, within virtual time.</summary>
    /// <param name="what">What it is, for the message: <c>the bot is away</c>.</param>
    /// <param name="happened">Whether it has happened. Called only while the world rests.</param>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">It did not happen.</exception>
    public async Task ExpectAsync(string what, Func<bool> happened, TimeSpan? within = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(happened);
        _trace?.Expect(what);
        if (!await HappensAsync(happened, Within(within), cancellationToken).ConfigureAwait(false))
            throw Failure($"It did not come true within {Within(within)} that {what}.", expected: what);
        _trace?.Met(what);
    }

    /// <summary>Takes what a handler of the bot has thrown, so that expectations do not fail by it.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">No handler has thrown.</exception>
    public async Task<HandlerError> ExpectHandlerErrorAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
    {
        HandlerError? error = null;
        _trace?.Expect("a handler of the bot throws");
        await HappensAsync(() => (error ??= _handlerErrors.TakeFirst()) is not null, Within(within), cancellationToken, failsOnErrors: false)
            .ConfigureAwait(false);
        return error ?? throw Failure($"No handler of the bot has thrown within {Within(within)}.");
    }

    /// <summary>Ends all clients. What is attached to them stays the test's to dispose.</summary>
    public async ValueTask DisposeAsync()
    {
        IsDisposed = true;
        _thrown.Dispose();
        _trace?.Dispose();
        _oneAtATime.Dispose();
        await Network.DisposeAsync().ConfigureAwait(false);
        _files.Dispose();
    }

    internal void Note(string line) => _transcript.Add(line);

    /// <summary>What is thrown where something did not go as expected.</summary>
    /// <param name="problem">What went wrong.</param>
    /// <param name="cause">What a handler has thrown, if that is it.</param>
    /// <param name="expected">What was expected; null for nothing in particular.</param>
    /// <param name="seen">What came instead; null for nothing.</param>
    internal ConversationException Failure(string problem, Exception? cause = null, string? expected = null, string? seen = null)
        => new(problem, _transcript.Text(hasFailed: true), cause, _pending.Write(), _trace?.Fail(expected ?? problem, seen) ?? "");

    /// <summary>Lets the world rest, and as long as it has not happened, time pass. Returns whether it happened, and the world rests.</summary>
    internal async Task<bool> HappensAsync(Func<bool> happened, TimeSpan within, CancellationToken cancellationToken, bool failsOnErrors = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(within, TimeSpan.Zero);
        ExecutionTracker.Leave();
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            DateTimeOffset end = _clock.GetUtcNow() + within;
            while (true)
            {
                await WaitUntilIdleAsync(cancellationToken).ConfigureAwait(false);
                if (failsOnErrors && _options.FailsOnHandlerErrors && _handlerErrors.TakeFirst() is { } error)
                    throw Failure($"A handler of {error.Source} threw {error.Exception.GetType().Name}: {error.Exception.Message}", error.Exception);
                if (happened())
                    return true;
                DateTimeOffset before = _clock.GetUtcNow();
                bool isTimer = _clock.MoveTowards(end);
                _trace?.Move(before, _clock.GetUtcNow());
                if (!isTimer)
                    return false;
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Lets time pass that no expectation asks for, until something has happened.</summary>
    internal async Task PassUnexpectedlyAsync(Func<bool> happened)
    {
        await _oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            await WaitUntilIdleAsync(CancellationToken.None).ConfigureAwait(false);
            if (!happened())
                _clock.MoveTowards(_clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task WaitUntilIdleAsync(CancellationToken cancellationToken)
    {
        if (await _rest.WaitAsync(cancellationToken).ConfigureAwait(false) is { } busy)
            throw Failure($"The world did not come to rest within {_options.RealTimeLimit.TotalSeconds:0.###} s of real time: {busy}.");
    }

    private void OnHandlerFailed(HandlerError error)
    {
        _thrown.Report(error.Exception);
        Note($"(a handler of {error.Source} threw {error.Exception.GetType().Name}: {error.Exception.Message})");
        _handlerErrors.Add(error);
    }
}
