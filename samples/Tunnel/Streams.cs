using Skype4Net;

namespace Tunnel;

/// <summary>Runs a tunnel over a stream of an application.</summary>
internal static class Streams
{
    /// <summary>Runs until the stream ends; returns why, when it should not have.</summary>
    public static async Task<string> RunAsync(Mux mux, ApplicationStream stream)
    {
        try
        {
            await mux.RunAsync();
            return "";
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            await CloseAsync(stream);
            return $": {exception.Message}";
        }
    }

    private static async Task CloseAsync(ApplicationStream stream)
    {
        try
        {
            await stream.DisconnectAsync();
        }
        catch (SkypeException)
        {
            // It is closed already.
        }
    }
}
