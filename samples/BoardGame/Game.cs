namespace BoardGame;

/// <summary>How a game ended, as one side sees it.</summary>
public enum GameResult
{
    /// <summary>Three in a line, or the other resigned.</summary>
    Won,
    /// <summary>The other has three in a line, or this side resigned.</summary>
    Lost,
    /// <summary>Nobody has three in a line.</summary>
    Drawn,
}

/// <summary>One side of a game. Both keep a board of their own, so nobody can cheat.</summary>
public sealed class Game(GameLink link, IPlayer player, Mark mine)
{
    /// <summary>Plays to the end.</summary>
    /// <exception cref="GameException">The other side broke the rules, or has gone.</exception>
    public async Task<GameResult> PlayAsync(CancellationToken cancellationToken)
    {
        await link.GreetAsync(cancellationToken);
        Board board = Board.Empty;
        while (!board.IsOver)
        {
            bool isMine = board.Turn == mine;
            int? square = isMine ? await player.ChooseAsync(board, mine, cancellationToken) : await link.ReceiveMoveAsync(board, cancellationToken);
            if (isMine)
                await link.SendMoveAsync(square, cancellationToken);
            if (square is null)
            {
                await link.PartAsync(cancellationToken);
                return isMine ? GameResult.Lost : GameResult.Won;
            }

            board = board.Play(square.Value);
            player.Sees(board, square.Value, byMe: isMine);
        }

        await link.PartAsync(cancellationToken);
        return board.Winner == Mark.None ? GameResult.Drawn : board.Winner == mine ? GameResult.Won : GameResult.Lost;
    }
}
