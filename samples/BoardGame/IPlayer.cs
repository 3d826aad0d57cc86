namespace BoardGame;

/// <summary>Who chooses the moves of one side.</summary>
public interface IPlayer
{
    /// <summary>Chooses a free square; null resigns.</summary>
    ValueTask<int?> ChooseAsync(Board board, Mark mine, CancellationToken cancellationToken);

    /// <summary>Sees a move, of either side.</summary>
    void Sees(Board board, int square, bool byMe);
}
