namespace BoardGame;

/// <summary>Who has a square, and whose turn it is.</summary>
public enum Mark
{
    /// <summary>Nobody.</summary>
    None,
    /// <summary>Who began.</summary>
    X,
    /// <summary>The other.</summary>
    O,
}

/// <summary>A position of tic-tac-toe: squares 1 to 9, row by row. Immutable; it knows the rules.</summary>
public sealed class Board
{
    private static readonly int[][] s_lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];
    private readonly Mark[] _squares;

    private Board(Mark[] squares) => _squares = squares;

    /// <summary>The empty board.</summary>
    public static Board Empty { get; } = new(new Mark[9]);

    /// <summary>Whose turn it is.</summary>
    public Mark Turn => _squares.Count(s => s != Mark.None) % 2 == 0 ? Mark.X : Mark.O;

    /// <summary>Who has three in a line.</summary>
    public Mark Winner => s_lines.Where(line => line.All(i => _squares[i] == _squares[line[0]])).Select(line => _squares[line[0]])
        .FirstOrDefault(m => m != Mark.None);

    /// <summary>Whether somebody has won or nothing is free.</summary>
    public bool IsOver => Winner != Mark.None || !Free.Any();

    /// <summary>The free squares.</summary>
    public IEnumerable<int> Free => Enumerable.Range(1, 9).Where(square => _squares[square - 1] == Mark.None);

    /// <summary>Whether a move is allowed.</summary>
    public bool Allows(int square) => !IsOver && Free.Contains(square);

    /// <summary>The position after a move of whose turn it is.</summary>
    /// <exception cref="ArgumentException">The move is not allowed.</exception>
    public Board Play(int square)
    {
        if (!Allows(square))
            throw new ArgumentException($"{square} is no free square.", nameof(square));
        Mark[] squares = [.. _squares];
        squares[square - 1] = Turn;
        return new Board(squares);
    }

    /// <summary>Three lines; a free square shows its number.</summary>
    public override string ToString()
        => string.Join(Environment.NewLine, Enumerable.Range(0, 3).Select(row => string.Join(' ', Enumerable.Range(row * 3, 3).Select(Shown))));

    private string Shown(int index) => _squares[index] == Mark.None ? $"{index + 1}" : $"{_squares[index]}";
}
