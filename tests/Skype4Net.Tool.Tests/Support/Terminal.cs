using System.Collections.Concurrent;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Skype4Net.Tool.Tests;

/// <summary>A terminal whose keys a test presses.</summary>
internal sealed class Terminal(TextWriter output, int width = 120) : IAnsiConsole, IAnsiConsoleInput
{
    private readonly ConcurrentQueue<ConsoleKeyInfo> _keys = new();
    private readonly SemaphoreSlim _pressed = new(0);

    private readonly IAnsiConsole _screen = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AsTerminal(output, width),
    });

    public Spectre.Console.Profile Profile => _screen.Profile;

    public IAnsiConsoleCursor Cursor => _screen.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _screen.ExclusivityMode;

    public RenderPipeline Pipeline => _screen.Pipeline;

    public void Press(ConsoleKey key)
    {
        _keys.Enqueue(new ConsoleKeyInfo('\0', key, false, false, false));
        _pressed.Release();
    }

    public void Type(string text)
    {
        foreach (char c in text)
        {
            _keys.Enqueue(new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false));
            _pressed.Release();
        }
    }

    public void Clear(bool home) => _screen.Clear(home);

    public void Write(IRenderable renderable) => _screen.Write(renderable);

    public bool IsKeyAvailable() => !_keys.IsEmpty;

    public ConsoleKeyInfo? ReadKey(bool intercept) => throw new NotSupportedException();

    public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
    {
        await _pressed.WaitAsync(cancellationToken);
        return _keys.TryDequeue(out ConsoleKeyInfo key) ? key : null;
    }

    private sealed class AsTerminal(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => width;

        public int Height => 40;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
