using System.Globalization;
using System.Threading.Channels;
using Skype4Net;

namespace AnsweringMachine;

/// <summary>One caller and the menu: 1 leaves a message, 2 tells whether we are there, 9 ends.</summary>
internal sealed class Talk : IDisposable
{
    // So often the menu is played to somebody who presses nothing.
    private const int AnswerTimeout = 3;
    private readonly ISkype _skype;
    private readonly Call _call;
    private readonly string _caller;
    private readonly Prompts _prompts;
    private readonly MachineSettings _settings;
    private readonly TimeProvider _time;
    private readonly Action<string> _notify;
    private readonly Channel<string> _keys = Channel.CreateUnbounded<string>();
    private readonly IDisposable _listening;
    private readonly Task<CallStatus> _over;
    private readonly CancellationTokenSource _end = new();

    public Talk(ISkype skype, Call call, string caller, Prompts prompts, MachineSettings settings, TimeProvider time, Action<string> notify)
    {
        (_skype, _call, _caller, _prompts, _settings, _time, _notify) = (skype, call, caller, prompts, settings, time, notify);
        _listening = skype.Calls.DtmfReceived.Subscribe(pressed =>
        {
            if (pressed.Call == call)
                _keys.Writer.TryWrite(pressed.Digit);
        });
        _over = call.WhenOverAsync(_end.Token);
    }

    public void Dispose()
    {
        _listening.Dispose();
        _end.Cancel();
        _end.Dispose();
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        string prompt = Prompts.Greeting;
        for (int asked = 0; asked < AnswerTimeout && !_over.IsCompleted; asked++)
        {
            await PlayAsync(prompt, cancellationToken);
            string key = await KeyAsync(_settings.KeyTime, $"{_caller} hears the menu", cancellationToken);
            switch (key)
            {
                case "1":
                    await RecordMessageAsync(cancellationToken);
                    asked = -1;
                    break;
                case "2":
                    await NotifyStatusAsync(cancellationToken);
                    asked = -1;
                    break;
                case "9":
                    asked = AnswerTimeout;
                    break;
            }

            prompt = Prompts.Menu;
        }

        await PlayAsync(Prompts.Goodbye, cancellationToken);
    }

    // A key ends it: who knows the menu need not hear it.
    private async Task PlayAsync(string prompt, CancellationToken cancellationToken)
    {
        if (_over.IsCompleted)
            return;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task key = _keys.Reader.WaitToReadAsync(stop.Token).AsTask(), playing = _call.PlayAsync(_prompts[prompt], stop.Token);
        await Task.WhenAny(playing, key);
        await stop.CancelAsync();
        try
        {
            await playing;
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The next key; empty when none comes in time, or the call is over.</summary>
    private async Task<string> KeyAsync(TimeSpan max, string waiting, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task late = Task.Delay(max, _time, stop.Token);
        Task<string> key = _keys.Reader.ReadAsync(stop.Token).AsTask();
        _notify(waiting);
        Task first = await Task.WhenAny(key, late, _over);
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == key || key.IsCompletedSuccessfully ? await key : "";
    }

    private async Task RecordMessageAsync(CancellationToken cancellationToken)
    {
        await PlayAsync(Prompts.Record, cancellationToken);
        if (_over.IsCompleted)
            return;
        string at = _time.GetLocalNow().ToString("yyyy-MM-dd HH.mm.ss", CultureInfo.InvariantCulture);
        string file = Path.Combine(_settings.Folder, $"{at} {string.Join('_', _caller.Split([.. Path.GetInvalidFileNameChars(), ':']))}.wav");
        await using (await _call.RecordAsync(file, cancellationToken: cancellationToken))
            await KeyAsync(_settings.MessageLimit, $"{_caller} speaks", cancellationToken);

        double seconds = (double)WavFile.Read(file).Length / WavFile.BytesPerSecond;
        if (seconds == 0)
        {
            File.Delete(file);
            _notify($"{_caller} said nothing");
            return;
        }

        _notify($"{_caller} left {seconds:0.0} s: {Path.GetFileName(file)}");
        if (_settings.Owner.Length > 0)
            await _skype.Chats.SendAsync(_settings.Owner, $"{_caller} left a message of {seconds:0.0} s: {file}", cancellationToken);
    }

    // For all by tones, and for who has a chat in words.
    private async Task NotifyStatusAsync(CancellationToken cancellationToken)
    {
        UserStatus status = await _skype.UserStatus;
        bool isThere = status is UserStatus.Online or UserStatus.SkypeMe;
        _notify($"{_caller} asks: {status}");
        if (await _call.Partner is { IsPhone: false } caller)
            await _skype.Chats.SendAsync(caller.Handle, isThere ? "We are here, but did not hear you. Please call again."
                : "We are away. Please leave a message.", cancellationToken);
        await PlayAsync(isThere ? Prompts.Available : Prompts.Away, cancellationToken);
    }
}
