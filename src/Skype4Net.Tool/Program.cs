using System.Runtime.InteropServices;
using Skype4Net.Tool;
using Skype4Net.Tool.Running;

using var stop = new CancellationTokenSource();

// The first Ctrl+C lets the verb clean up; the second one is the system's.
void Interrupt(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
return await SkypeTool.RunAsync(args, ToolEnvironment.OfThisProcess(), stop.Token).ConfigureAwait(false);
