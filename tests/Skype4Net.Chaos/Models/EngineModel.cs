using Skype4Net.Tests.Engine;

namespace Skype4Net.Chaos;

/// <summary>The engine beside its model, as a hunt runs it.</summary>
internal static class EngineModel
{
    private const int Steps = 120;

    /// <summary>One run that fails at once without an attachment, and one that waits.</summary>
    public static string? Run(int seed)
    {
        try
        {
            CommandModel.RunAsync(seed, waits: false, Steps).GetAwaiter().GetResult();
            CommandModel.RunAsync(seed, waits: true, Steps).GetAwaiter().GetResult();
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
        {
            return exception.Message;
        }
    }
}
