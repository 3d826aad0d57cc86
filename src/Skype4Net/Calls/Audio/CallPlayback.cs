using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Plays a WAV file to the other side of a call, by the client itself.</summary>
internal static class CallPlayback
{
    // The client tells when it is through; how much longer than the sound to wait for that.
    private static readonly TimeSpan s_lag = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    public static async Task PlayAsync(Call call, string path, CancellationToken cancellationToken)
    {
        string file = Path.GetFullPath(path);
        TimeSpan length = LengthOf(file);
        var played = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bool began = false;
        using IDisposable watch = call.IsInputActive.Subscribe(new Observer<bool>(active =>
        {
            if (began && !active)
                played.TrySetResult();
            began |= active;
        }));
        CallDevices before = await call.Input.RefreshAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Cancelled while this waits for its answer, it is carried out all the same.
            await CallAudio.SetAsync(call, call.Input, new CallDevices { File = file }, s_timeout, cancellationToken).ConfigureAwait(false);
            await WaitAsync(call, played.Task, length + s_lag, cancellationToken).ConfigureAwait(false);
        }
        catch (SkypeCommandException)
        {
            // The other side may hang up before the client has the file, and before this program hears of it: there is nobody to play to.
            if (!await CallAudio.IsOverAsync(call, cancellationToken).ConfigureAwait(false))
                throw;
        }
        finally
        {
            await GiveBackAsync(call, before).ConfigureAwait(false);
        }
    }

    private static TimeSpan LengthOf(string file)
    {
        using var reader = new WavReader(file);
        return TimeSpan.FromSeconds((double)reader.Length / WavFile.BytesPerSecond);
    }

    private static async Task WaitAsync(Call call, Task played, TimeSpan max, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task over = call.WhenOverAsync(end.Token), time = Task.Delay(max, call.Engine.Time, end.Token);
        await Task.WhenAny(played, over, time).ConfigureAwait(false);
        await end.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static async Task GiveBackAsync(Call call, CallDevices before)
    {
        try
        {
            if (!(await call.Status.RefreshAsync().ConfigureAwait(false)).IsFinal())
                await call.Input.SetAsync(before).ConfigureAwait(false);
        }
        catch (SkypeException exception)
        {
            // The call ended meanwhile, or the client did.
            Log.DeviceNotGivenBack(call.Engine.Logger, CallProperties.Input.Name, exception);
        }
    }
}
