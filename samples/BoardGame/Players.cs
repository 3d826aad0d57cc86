using System.Globalization;

namespace BoardGame;

/// <summary>Who chooses the moves of one side.</summary>
public interface IPlayer
{
    /// <summary>Chooses a free square; null resigns.</summary>
    ValueTask<int?> ChooseAsync(Board board, Mark mine, CancellationToken cancellationToken);

    /// <summary>Sees a move, of either side.</summary>
    void Sees(Board board, int square, bool byMe);
}

/// <summary>Wins if it can, hinders the other if it must, and else takes the middle, a corner, a side. Plays in silence.</summary>
public class Machine : IPlayer
{
    private static readonly int[] s_preference = [5, 1, 3, 7, 9, 2, 4, 6, 8];

    /// <inheritdoc/>
    public ValueTask<int?> ChooseAsync(Board board, Mark mine, CancellationToken cancellationToken)
    {
        int[] free = [.. s_preference.Where(board.Allows)];
        int? wins = free.Cast<int?>().FirstOrDefault(s => board.Play(s!.Value).Winner == mine);
        int? hinders = free.Cast<int?>().FirstOrDefault(s => WouldWin(board, free, s!.Value));
        return ValueTask.FromResult<int?>(wins ?? hinders ?? free[0]);
    }

    /// <inheritdoc/>
    public virtual void Sees(Board board, int square, bool byMe)
    {
    }

    // The other would win on this square if it were their turn: after a move of ours elsewhere it is.
    private static bool WouldWin(Board board, int[] free, int square)
        => free.Where(elsewhere => elsewhere != square).Take(1).Any(elsewhere => board.Play(elsewhere) is { IsOver: false } next && next.Play(square).Winner != Mark.None);
}

/// <summary>A machine that shows the game.</summary>
public sealed class ShownMachine(TextWriter screen) : Machine
{
    /// <inheritdoc/>
    public override void Sees(Board board, int square, bool byMe) => Screen.Show(screen, board, square, byMe);
}

/// <summary>Somebody at the console.</summary>
public sealed class Human(TextReader keyboard, TextWriter screen) : IPlayer
{
    /// <inheritdoc/>
    public async ValueTask<int?> ChooseAsync(Board board, Mark mine, CancellationToken cancellationToken)
    {
        while (true)
        {
            await screen.WriteLineAsync($"You are {mine}. Which square? An empty line resigns.");
            if (await keyboard.ReadLineAsync(cancellationToken) is not { Length: > 0 } line)
                return null;
            if (int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int square) && board.Allows(square))
                return square;
            await screen.WriteLineAsync($"\"{line}\" is no free square.");
        }
    }

    /// <inheritdoc/>
    public void Sees(Board board, int square, bool byMe) => Screen.Show(screen, board, square, byMe);
}

internal static class Screen
{
    public static void Show(TextWriter screen, Board board, int square, bool byMe)
    {
        screen.WriteLine($"{(byMe ? "You play" : "The other plays")} {square}:");
        screen.WriteLine(board);
    }
}
