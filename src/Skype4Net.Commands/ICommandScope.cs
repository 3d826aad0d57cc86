namespace Skype4Net.Commands;

/// <summary>The services of one command. With a container of services it is one of its scopes.</summary>
public interface ICommandScope : IAsyncDisposable
{
    /// <summary>The services.</summary>
    IServiceProvider Services { get; }
}
