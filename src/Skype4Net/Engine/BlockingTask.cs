using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Engine;

/// <summary>Waits for asynchronous work where a caller insists on blocking; on a thread of the pool it costs that thread.</summary>
internal static class BlockingTask
{
    [SuppressMessage("Usage", "VSTHRD002", Justification = "System.IO.Stream has blocking members; nothing here needs the caller's context.")]
    public static T Run<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
