using Microsoft.Extensions.Configuration;

namespace Skype4Net.Hosting;

/// <summary>What a program has said about one client when it set up its services.</summary>
/// <param name="Name">The key of the client's services; empty for the one that has none.</param>
/// <param name="Section">Where its options stand; null where they are set by code alone.</param>
internal sealed record SkypeRegistration(string Name, IConfiguration? Section)
{
    /// <summary>The path of the section, for messages.</summary>
    public string Path => (Section as IConfigurationSection)?.Path ?? "";

    /// <summary>The name of its health check, and what the log calls it.</summary>
    public string DisplayName => Name.Length > 0 ? $"skype-{Name}" : "skype";

    /// <summary>The last words about its options, in their order.</summary>
    public List<Func<IServiceProvider, SkypeOptions, SkypeOptions>> Changes { get; } = [];

    /// <summary>Its handlers, in the order in which they are put to use.</summary>
    public List<IHandlerRegistration> Handlers { get; } = [];
}
