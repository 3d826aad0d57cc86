using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sharing;

namespace Skype4Net.Tests.Emulator;

/// <summary>A client that runs elsewhere, as those see it who share it.</summary>
public sealed class SharedClientTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public async Task What_a_watcher_throws_is_logged_and_the_next_one_is_told()
    {
        using var log = new RecordingLoggerFactory(LogLevel.Error);
        var gone = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var shared = new SharedClient(_emulatorFixture.Nora.Transport, new SharedClientOptions { LoggerFactory = log });
        using IDisposable first = shared.AvailableChanged.Subscribe(new Observer(_ => throw new InvalidOperationException("out of paper")));
        using IDisposable second = shared.AvailableChanged.Subscribe(new Observer(there => gone.TrySetResult(there)));

        _emulatorFixture.Nora.Quit();

        Assert.False(await gone.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Single(log.Messages);
    }

    private sealed class Observer(Action<bool> next) : IObserver<bool>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(bool value) => next(value);
    }
}
