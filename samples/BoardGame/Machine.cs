namespace BoardGame;

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
        => free.Where(elsewhere => elsewhere != square).Take(1)
            .Any(elsewhere => board.Play(elsewhere) is { IsOver: false } next && next.Play(square).Winner != Mark.None);
}
