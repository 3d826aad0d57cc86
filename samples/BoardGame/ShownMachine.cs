namespace BoardGame;

/// <summary>A machine that shows the game.</summary>
public sealed class ShownMachine(TextWriter screen) : Machine
{
    /// <inheritdoc/>
    public override void Sees(Board board, int square, bool byMe) => Screen.Show(screen, board, square, byMe);
}
