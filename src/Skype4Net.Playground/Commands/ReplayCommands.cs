using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Replay;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Recordings of what is done in the page, and playing them again.</summary>
internal static class ReplayCommands
{
    private const int MaxPiece = 24 * 1024;
    private const int MaxMinutes = 24 * 60;
    private static readonly CommandArgument s_text = Text.Optional();

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Command("replay.start", "", "records from now on; the last ten minutes are kept anyway", [], c => c.Server.Recording.Lines.Start()),
        Asked(
            "replay.save", "", "ends the recording and gives it, or gives the last minutes",
            [Named("minutes", ArgumentType.Integer).Optional()], Save),
        Asked("replay.load", "", "reads a recording; nothing happens before it is played",
            [Named("upload", ArgumentType.Upload).Optional(), s_text], Load),
        Command(
            "replay.play", "", "plays the recording that was loaded",
            [OneOf<ReplayMode>("mode").Optional(), Named("until", ArgumentType.Integer).Optional()], Play),
        Command("replay.pause", "", "waits before the next command, or goes on", [On], c => Session(c).Pause(c.Switch("on"))),
        Command("replay.next", "", "does the next command, step by step", [], c => Session(c).Next()),
        Command("replay.stop", "", "ends the playing", [], c => Session(c).Stop()),
        Command("replay.relax", "", "takes any text of a line for right", [Named("line", ArgumentType.Integer)], c => Session(c)
            .Relax((int)c.Integer("line"))),
        Asked(
            "replay.test", "", "writes the C# of a test that says and expects the same", [],
            c => Value("text", BotTestWriter.Write(Session(c).File))),
        Asked(
            "trace.given", "", "gives the file that was named when the emulator was started, in pieces",
            [Named("from", ArgumentType.Integer).Optional()], Give),
    ];

    private static ReplaySession Session(CommandCall call)
        => call.Server.Replay ?? throw new InvalidOperationException("No recording was loaded.");

    private static CommandOutcome Save(CommandCall call)
    {
        RecentLines lines = call.Server.Recording.Lines;
        string text = call.Has("minutes") ? lines.Last(TimeSpan.FromMinutes(Math.Clamp(call.Integer("minutes"), 0, MaxMinutes))) : lines.Take();
        return CommandOutcome.Value(w =>
        {
            w.WriteString("name", PageRecording.FileName(call.Server.State.Name, call.Server.Options.TimeProvider.GetUtcNow()));
            w.WriteString("text", text);
        });
    }

    private static CommandOutcome Load(CommandCall call)
    {
        call.Server.Replay?.Dispose();
        using TextReader reader = call.Has("upload") ? new StreamReader(call.Upload("upload")) : new StringReader(call.Text("text"));
        ReplaySession session;
        try
        {
            session = new ReplaySession(call.Server, ReplayFile.Read(reader));
        }
        catch (InvalidDataException exception)
        {
            throw CommandCall.Wrong("text", exception.Message);
        }

        call.Server.Replay = session;
        return CommandOutcome.Value(w =>
        {
            w.WriteNumber("steps", session.Steps);
            w.WriteNumber("unknown", session.Unknown);
            w.WriteStartArray("missing");
            foreach (string name in session.Missing)
                w.WriteStringValue(name);
            w.WriteEndArray();
        });
    }

    private static void Play(CommandCall call)
        => Session(call).Play(
            call.Has("mode") ? call.Word<ReplayMode>("mode") : ReplayMode.Fast, call.Has("until") ? (int)call.Integer("until") : null);

    private static CommandOutcome Give(CommandCall call) => CommandOutcome.Value(w =>
    {
        if (call.Server.Options.File is not { } file)
            return;
        int from = (int)Math.Clamp(call.IntegerOr("from", 0), 0, file.Text.Length);
        int to = Math.Min(from + MaxPiece, file.Text.Length);

        // A letter of two characters stays whole.
        if (to < file.Text.Length && char.IsHighSurrogate(file.Text[to - 1]))
            to--;
        w.WriteString("name", file.Name);
        w.WriteString("text", file.Text[from..to]);
        if (to < file.Text.Length)
            w.WriteNumber("next", to);
    });
}
