using System.IO.Pipelines;
using System.Text;
using BoardGame;

namespace Skype4Net.Samples.Tests;

/// <summary>The rules of the game, and a side that does not keep to them.</summary>
public class BoardGameTests
{
    [Theory]
    [InlineData("1 4 2 5 3", Mark.X)]
    [InlineData("1 3 2 5 9 7", Mark.O)]
    [InlineData("1 2 4 3 7", Mark.X)]
    [InlineData("1 2 3 5 4 6 8 7 9", Mark.None)]
    public void Three_in_a_line_win(string moves, Mark winner)
    {
        Board board = moves.Split(' ').Select(int.Parse).Aggregate(Board.Empty, (b, square) => b.Play(square));

        Assert.True(board.IsOver);
        Assert.Equal(winner, board.Winner);
        Assert.All(Enumerable.Range(1, 9), square => Assert.False(board.Allows(square)));
    }

    [Fact]
    public async Task The_machine_wins_when_it_can_and_hinders_when_it_must()
    {
        Assert.Equal(3, await ChosenAsync("1 5 2 9"));
        Assert.Equal(3, await ChosenAsync("1 5 9 7"));
        Assert.Equal(3, await ChosenAsync("1 9 2"));
    }

    [Fact]
    public async Task Nobody_beats_the_machine_that_begins()
    {
        var open = new Stack<Board>([Board.Empty]);
        int games = 0;
        while (open.TryPop(out Board? board))
        {
            int move = (await new Machine().ChooseAsync(board, Mark.X, default))!.Value;
            Board next = board.Play(move);
            Assert.NotEqual(Mark.O, next.Winner);
            games += next.IsOver ? 1 : 0;
            foreach (int answer in next.Free.Where(next.Allows))
            {
                Board after = next.Play(answer);
                Assert.NotEqual(Mark.O, after.Winner);
                open.Push(after);
            }
        }

        Assert.True(games > 50);
    }

    [Theory]
    [InlineData("CHESS 9", "ERROR expected TICTACTOE 1, not CHESS 9")]
    [InlineData("TICTACTOE 1\nMOVE 10", "ERROR 10 is no free square")]
    [InlineData("TICTACTOE 1\nMOVE five", "ERROR expected MOVE or RESIGN, not MOVE five")]
    [InlineData("TICTACTOE 1\nMOVE 5 6", "ERROR expected MOVE or RESIGN, not MOVE 5 6")]
    [InlineData("TICTACTOE 1\nMOVE 1\nMOVE 1", "ERROR 1 is no free square")]
    [InlineData("TICTACTOE 1\nMOVE 1\nMOVE 5", "ERROR 5 is no free square")]
    public async Task Who_breaks_the_rules_is_told_and_the_game_ends(string said, string answer)
    {
        var peer = new Peer();
        Task<GameResult> game = new Game(peer.Link, new Machine(), Mark.O).PlayAsync(default);

        peer.Say(said + "\n");

        await Assert.ThrowsAsync<GameException>(() => game.InTime());
        Assert.Contains(answer + "\n", peer.Heard());
    }

    [Fact]
    public async Task A_line_without_an_end_fills_no_memory()
    {
        var peer = new Peer();
        Task<GameResult> game = new Game(peer.Link, new Machine(), Mark.O).PlayAsync(default);

        peer.Say(new string('x', 5000));

        await Assert.ThrowsAsync<GameException>(() => game.InTime());
        Assert.Contains("ERROR that line is too long\n", peer.Heard());
    }

    [Fact]
    public async Task Who_goes_away_or_resigns_ends_the_game()
    {
        var gone = new Peer();
        gone.Say("TICTACTOE 1\n");
        gone.Goes();
        GameException exception = await Assert.ThrowsAsync<GameException>(
            () => new Game(gone.Link, new Machine(), Mark.O).PlayAsync(default).InTime());
        Assert.Equal("The other side has gone.", exception.Message);

        var tired = new Peer();
        tired.Say("TICTACTOE 1\nRESIGN\nBYE\n");
        Assert.Equal(GameResult.Won, await new Game(tired.Link, new Machine(), Mark.O).PlayAsync(default).InTime());
    }

    [Fact]
    public async Task A_person_is_asked_until_the_answer_is_a_free_square()
    {
        var screen = new StringWriter();
        var human = new Human(new StringReader("five\n5\n1\n"), screen);

        int? square = await human.ChooseAsync(Board.Empty.Play(5), Mark.O, default);

        Assert.Equal(1, square);
        Assert.Contains("\"five\" is no free square.", screen.ToString());
        Assert.Contains("\"5\" is no free square.", screen.ToString());
        Assert.Null(await human.ChooseAsync(Board.Empty, Mark.X, default));
    }

    private static async Task<int?> ChosenAsync(string moves)
    {
        Board board = moves.Split(' ').Select(int.Parse).Aggregate(Board.Empty, (b, square) => b.Play(square));
        return await new Machine().ChooseAsync(board, board.Turn, default);
    }

    // The other end of a link, written by hand.
    private sealed class Peer
    {
        private readonly Pipe _toGame = new();
        private readonly Pipe _fromGame = new();

        public Peer() => Link = new GameLink(new Both(_toGame.Reader.AsStream(), _fromGame.Writer.AsStream()));

        public GameLink Link { get; }

        public void Say(string text) => _toGame.Writer.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask().GetAwaiter().GetResult();

        public void Goes() => _toGame.Writer.Complete();

        public string Heard() => _fromGame.Reader.TryRead(out ReadResult result) ? Encoding.UTF8.GetString(result.Buffer) : "";
    }

    private sealed class Both(Stream reads, Stream writes) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => writes.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => writes.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => reads.Read(buffer, offset, count);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => reads.ReadAsync(buffer, cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => writes.Write(buffer, offset, count);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
            => writes.WriteAsync(buffer, cancellationToken);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
