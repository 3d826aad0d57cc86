using System.Globalization;

namespace BoardGame;

/// <summary>The other side does not keep to the protocol or to the rules, or has gone.</summary>
public sealed class GameException(string message) : IOException(message);

/// <summary>
/// The protocol, a line a message: <c>TICTACTOE 1</c> from both first, then <c>MOVE 5</c> in turn, <c>RESIGN</c>, and <c>BYE</c> from both at the
/// end. <c>ERROR text</c> says what the other did wrong and ends the game.
/// </summary>
public sealed class GameLink : IAsyncDisposable
{
    private const string Greeting = "TICTACTOE 1";

    // Nobody needs more; a line without an end must not fill the memory.
    private const int LongestLine = 200;
    private readonly Stream _stream;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    /// <summary>Speaks over any stream.</summary>
    public GameLink(Stream stream)
    {
        _stream = stream;
        _reader = new StreamReader(stream, leaveOpen: true);
        _writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>Makes sure that the other side speaks the same protocol.</summary>
    public async Task GreetAsync(CancellationToken cancellationToken)
    {
        await SendAsync(Greeting, cancellationToken);
        string heard = await ReceiveAsync(cancellationToken);
        if (heard != Greeting)
            throw await ErrorAsync($"expected {Greeting}, not {heard}", cancellationToken);
    }

    /// <summary>Sends a move; null resigns.</summary>
    public Task SendMoveAsync(int? square, CancellationToken cancellationToken)
        => SendAsync(square is { } played ? string.Create(CultureInfo.InvariantCulture, $"MOVE {played}") : "RESIGN", cancellationToken);

    /// <summary>The other's move, which is allowed; null when they resign.</summary>
    public async Task<int?> ReceiveMoveAsync(Board board, CancellationToken cancellationToken)
    {
        string heard = await ReceiveAsync(cancellationToken);
        if (heard == "RESIGN")
            return null;
        if (heard.Split(' ') is not ["MOVE", var text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int square))
            throw await ErrorAsync($"expected MOVE or RESIGN, not {heard}", cancellationToken);
        return board.Allows(square) ? square : throw await ErrorAsync($"{square} is no free square", cancellationToken);
    }

    /// <summary>Parts. What was sent last has arrived then: the other side has answered it, or has gone because it had everything.</summary>
    public async Task PartAsync(CancellationToken cancellationToken)
    {
        await SendAsync("BYE", cancellationToken);
        await _reader.ReadLineAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        await _writer.DisposeAsync();
        await _stream.DisposeAsync();
    }

    private Task SendAsync(string line, CancellationToken cancellationToken) => _writer.WriteLineAsync(line.AsMemory(), cancellationToken);

    private async Task<string> ReceiveAsync(CancellationToken cancellationToken)
    {
        var line = new List<char>();
        var one = new char[1];
        while (await _reader.ReadAsync(one, cancellationToken) == 1)
        {
            if (one[0] == '\n')
                return Checked(new string([.. line]).TrimEnd('\r'));
            line.Add(one[0]);
            if (line.Count > LongestLine)
                throw await ErrorAsync("that line is too long", cancellationToken);
        }

        throw new GameException("The other side has gone.");
    }

    private static string Checked(string line)
        => line.StartsWith("ERROR ", StringComparison.Ordinal) ? throw new GameException($"The other side says: {line["ERROR ".Length..]}") : line;

    private async Task<GameException> ErrorAsync(string problem, CancellationToken cancellationToken)
    {
        await SendAsync($"ERROR {problem}", cancellationToken);
        return new GameException($"The other side does not play by the rules: {problem}.");
    }
}
