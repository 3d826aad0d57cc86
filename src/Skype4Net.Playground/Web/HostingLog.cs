using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skype4Net.Playground.Web;

/// <summary>
/// The log of the web server, without what hosting says of its own start and end: why it did not start is in the exception, which is answered by
/// another port or told to whoever named that one.
/// </summary>
/// <param name="log">Where everything else goes.</param>
internal sealed class HostingLog(ILoggerFactory log) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName)
        => categoryName.StartsWith("Microsoft.Extensions.Hosting.", StringComparison.Ordinal) ? NullLogger.Instance : log.CreateLogger(categoryName);

    public void AddProvider(ILoggerProvider provider) => log.AddProvider(provider);

    // The factory is the caller's.
    public void Dispose()
    {
    }
}
