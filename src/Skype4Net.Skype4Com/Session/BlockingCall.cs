using System.Diagnostics.CodeAnalysis;

namespace SKYPE4COMLib;

/// <summary>The one place that blocks on the SDK's tasks: calls of COM return when they are done.</summary>
internal static class BlockingCall
{
    [SuppressMessage("Usage", "VSTHRD002", Justification = "Blocking is what a call of COM does; the SDK never needs the caller's thread or context.")]
    public static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
