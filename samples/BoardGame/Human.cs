using System.Globalization;

namespace BoardGame;

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
