using System.Collections.Concurrent;
using System.Globalization;
using Skype4Net;

namespace CallRecorder;

/// <summary>Records each call that is in progress: the partner's voice to one WAV file, the own microphone to another of the same length.</summary>
internal sealed class Recorder(ISkype skype, string folder, string notice, TimeProvider time, Action<string> notify) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<long, CallRecording> _recordings = new();
    private readonly ConcurrentDictionary<long, Task> _ends = new();
    private IDisposable? _listening;

    /// <summary>Records from now on, also the calls that are under way.</summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        _listening = skype.Calls.StatusChanged.Handle((change, token) => RecordAsync(change.Call, change.Status, token));
        foreach (Call call in await skype.Calls.Active.GetAsync(cancellationToken))
            await RecordAsync(call, await call.Status, cancellationToken);
    }

    /// <summary>Ends the recordings under way; their files are complete then.</summary>
    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        await Task.WhenAll(_recordings.Values.Select(EndAsync));
        await Task.WhenAll(_ends.Values);
    }

    private static async Task EndAsync(CallRecording recording)
    {
        try
        {
            await recording.DisposeAsync();
        }
        catch (IOException)
        {
            // Told where the end of the recording is waited for.
        }
    }

    private async ValueTask RecordAsync(Call call, CallStatus status, CancellationToken cancellationToken)
    {
        // A call that is resumed is in progress again, and still recorded.
        if (status != CallStatus.InProgress || !_ends.TryAdd(call.Id, Task.CompletedTask))
            return;
        User? partner = await call.Partner;
        string name = NameOf(partner?.Handle ?? "unknown");
        try
        {
            if (notice.Length > 0 && partner is { IsPhone: false })
                await skype.Chats.SendAsync(partner.Handle, notice, cancellationToken);
            if ((await call.Status.RefreshAsync(cancellationToken)).IsFinal())
            {
                notify($"{name} is not recorded: the call is over already");
                return;
            }

            CallRecording recording = await call.RecordAsync(FileOf(name), OwnFileOf(name), cancellationToken);
            _recordings[call.Id] = recording;
            notify($"recording {name}");
            _ends[call.Id] = EndAsync(call, recording, name);
        }
        catch (Exception exception) when (exception is SkypeException or IOException or UnauthorizedAccessException)
        {
            // This call goes unrecorded; the next one is tried again.
            notify($"{name} is not recorded: {exception.Message}");
        }
    }

    private async Task EndAsync(Call call, CallRecording recording, string name)
    {
        try
        {
            await recording.Completion;
            await recording.DisposeAsync();
            double seconds = (double)WavFile.Read(FileOf(name)).Length / WavFile.BytesPerSecond;
            notify($"recorded {name}: {seconds:0.0} s");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            notify($"{name} is not complete: {exception.Message}");
        }

        _recordings.TryRemove(call.Id, out _);
    }

    private string FileOf(string name) => Path.Combine(folder, $"{name}.wav");

    private string OwnFileOf(string name) => Path.Combine(folder, $"{name} (me).wav");

    // As "2026-03-20 09.00.12 anna"; a second call of the same second gets a number.
    private string NameOf(string partner)
    {
        string moment = time.GetLocalNow().ToString("yyyy-MM-dd HH.mm.ss", CultureInfo.InvariantCulture);
        string name = $"{moment} {string.Join('_', partner.Split([.. Path.GetInvalidFileNameChars(), ':']))}";
        string free = name;
        for (int number = 2; File.Exists(FileOf(free)); number++)
            free = $"{name} {number}";
        return free;
    }
}
