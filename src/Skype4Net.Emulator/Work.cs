namespace Skype4Net.Emulator;

/// <summary>A piece of work for a <see cref="SerialExecutor"/>.</summary>
/// <remarks>What happens with each message names a static method and what it is about: unlike a lambda, that allocates nothing.</remarks>
internal readonly struct Work
{
    private static readonly Action<object, object> s_runAction = static (action, _) => ((Action)action)();
    private readonly Action<object, object> _run;
    private readonly object _first;
    private readonly object _second;

    /// <summary>An action.</summary>
    public Work(Action action)
        : this(s_runAction, action, action)
    {
    }

    /// <summary>A static method.</summary>
    /// <param name="run">It.</param>
    /// <param name="first">Its first argument.</param>
    /// <param name="second">Its second argument.</param>
    public Work(Action<object, object> run, object first, object second) => (_run, _first, _second) = (run, first, second);

    /// <summary>Does it.</summary>
    public void Run() => _run(_first, _second);
}
