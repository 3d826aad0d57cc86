using System.Reactive.Linq;
using System.Reactive.Subjects;
using Skype4Net;

namespace AnsweringMachine;

/// <summary>Answers calls that nobody answers, one at a time; others ring on meanwhile.</summary>
internal sealed class Machine(ISkype skype, MachineSettings settings, TimeProvider time, Action<string> notify) : IAsyncDisposable
{
    private readonly Prompts _prompts = new(Path.Combine(settings.Folder, "prompts"));
    private IDisposable? _listening;

    /// <summary>Answers from now on, also what rings already.</summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public async Task StartAsync()
    {
        Directory.CreateDirectory(settings.Folder);
        var ringing = new Subject<Call>();
        _listening = skype.Calls.Incoming.Merge(ringing).Handle(AnswerAsync);
        foreach (Call call in await skype.Calls.Active)
            ringing.OnNext(call);
    }

    public ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        // One that began to ring at the start comes twice; it is over the second time, or talks.
        if (!(await call.Type).IsIncoming() || await call.Status != CallStatus.Ringing)
            return;
        string caller = (await call.Partner)?.Handle ?? "unknown";
        if (!await RingsOnAsync(call, caller, cancellationToken))
        {
            notify($"{caller} was answered by somebody else, or gave up");
            return;
        }

        try
        {
            await call.AnswerAsync(cancellationToken);
            await call.Status.WhenAsync(s => s == CallStatus.InProgress || s.IsFinal(), cancellationToken);
            notify($"{caller} is answered");
            using var talk = new Talk(skype, call, caller, _prompts, settings, time, notify);
            await talk.RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is SkypeException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // A full disk, or a client that went away: the machine is there for the next caller.
            notify($"{caller}: {exception.Message}");
        }

        await call.HangUpAsync(cancellationToken);
        notify($"{caller} is gone");
    }

    // Whether it still rings when its time is over.
    private async Task<bool> RingsOnAsync(Call call, string caller, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task ringing = Task.Delay(settings.RingTime, time, end.Token);
        Task answered = call.Status.WhenAsync(s => s != CallStatus.Ringing, end.Token);
        notify($"{caller} calls");
        Task first = await Task.WhenAny(ringing, answered);
        await end.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == ringing;
    }
}
