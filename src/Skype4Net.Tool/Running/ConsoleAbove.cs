using System.Text;

namespace Skype4Net.Tool.Running;

/// <summary>While it lives, what programs write to the console of this process appears above the line that is being written.</summary>
internal sealed class ConsoleAbove : TextWriter
{
    private readonly Screen _screen;
    private readonly TextWriter _console = Console.Out;
    private readonly StringBuilder _line = new();

    public ConsoleAbove(Screen screen)
    {
        _screen = screen;
        Console.SetOut(this);
    }

    public override Encoding Encoding => _console.Encoding;

    public override void Write(char value)
    {
        string? whole = null;
        lock (_line)
        {
            if (value == '\n')
            {
                whole = _line.ToString();
                _line.Clear();
            }
            else if (value != '\r')
            {
                _line.Append(value);
            }
        }

        if (whole is not null)
            _screen.Write(() => _console.WriteLine(whole));
    }

    protected override void Dispose(bool disposing)
    {
        Console.SetOut(_console);
        if (_line.Length > 0)
            _console.WriteLine(_line);
        base.Dispose(disposing);
    }
}
