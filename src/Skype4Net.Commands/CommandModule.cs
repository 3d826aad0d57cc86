namespace Skype4Net.Commands;

/// <summary>What the code of the source generator calls.</summary>
public static class CommandModule
{
    /// <summary>A service for the constructor of a module.</summary>
    /// <typeparam name="T">The type of the service.</typeparam>
    /// <param name="context">The call of a command.</param>
    /// <exception cref="InvalidOperationException">There is no such service.</exception>
    public static T Service<T>(CommandContext context)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return typeof(T) == typeof(ISkype) ? (T)context.Skype
            : typeof(T) == typeof(TimeProvider) ? context.Services.GetService(typeof(T)) as T ?? (T)(object)context.TimeProvider
            : context.Services.GetService(typeof(T)) as T
                ?? throw new InvalidOperationException(
                    $"The command \"{context.Command.Name}\" needs a {typeof(T)}, which is not among the services. "
                    + "Register it, or give the module to Add by a function.");
    }

    /// <summary>Runs a command on a new instance of its module, which is disposed afterwards.</summary>
    /// <typeparam name="TModule">The module.</typeparam>
    /// <param name="context">The call.</param>
    /// <param name="run">Runs it.</param>
    /// <returns>The reply, or null.</returns>
    public static async ValueTask<string?> RunAsync<TModule>(CommandContext context, Func<TModule, ValueTask<string?>> run)
        where TModule : class, ICommandModule<TModule>
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(run);
        var made = context.Work.Factory?.Invoke(context) as TModule;
        TModule module = made ?? TModule.Create(context);
        try
        {
            return await run(module).ConfigureAwait(false);
        }
        finally
        {
            // What the bot's own function made is the bot's.
            if (made is null)
                await DisposeAsync(module).ConfigureAwait(false);
        }
    }

    private static async ValueTask DisposeAsync(object module)
    {
        if (module is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        else if (module is IDisposable disposable)
            disposable.Dispose();
    }
}
