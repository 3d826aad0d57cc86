using System.Globalization;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.Wire;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>The world as a whole, and the wire.</summary>
internal static class WorldCommands
{
    private const int MaxLines = 500;
    private static readonly CommandArgument s_before = Named("before", ArgumentType.Integer).Optional();

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        new("world.restart", "starts the world again from its file: same accounts, new numbers", [], RestartAsync),
        new("world.prompt", "does what a line of the prompt says", [Named("line", ArgumentType.Text)], PromptAsync),
        Asked("world.preview", "", "says what a line of the prompt would do", [Named("line", ArgumentType.Text)], Preview),
        Asked(
            "wire.list", "", "loads lines of the wire",
            [s_before, s_before with { Name = "after" }, s_before with { Name = "count" }, As.Optional()], List),
        Asked("wire.explain", "", "explains a line of the wire", [Named("line", ArgumentType.Integer)], Explain),
        Asked("wire.csharp", "", "shows the C# that sends the command of a line", [Named("line", ArgumentType.Integer)], WriteCSharp),
        Asked(
            "message.wire", "", "finds the lines about a message, and names what is missing",
            [As, Named("message", ArgumentType.Message)], FindLines).AsView(),
    ];

    private static WireLine Line(CommandCall call)
        => call.Server.State.Wire.Find(call.Integer("line")) ?? throw CommandCall.Missing("line", "The line is not kept any more.");

    private static CommandOutcome Explain(CommandCall call)
    {
        WireRing ring = call.Server.State.Wire;
        WireLine line = Line(call);
        LineExplanation explanation = new LineExplainer(call.Client(line.Client, "line")).Explain(line.Entry);
        WireLine? answer = line.Entry.IsFromProgram ? ring.After(line.Number, line.Client).FirstOrDefault(l => l.Answers == line.Number) : null;
        WireLine? command = line.Answers > 0 ? ring.Find(line.Answers) : null;
        return CommandOutcome.Value(w =>
        {
            w.WritePropertyName("line");
            line.Write(w);
            w.WriteString("title", explanation.Title);
            w.WriteStartArray("parts");
            foreach ((string word, string meaning) in explanation.Parts)
            {
                w.WriteStartArray();
                w.WriteStringValue(word);
                w.WriteStringValue(meaning);
                w.WriteEndArray();
            }

            w.WriteEndArray();
            w.WriteString("text", line.Entry.Text);
            w.Number("answers", line.Answers);
            w.Number("answeredBy", answer?.Number ?? 0);
            TimeSpan? took = answer is not null ? answer.Entry.At - line.Entry.At : line.Entry.At - command?.Entry.At;
            w.Number("took", took?.TotalMilliseconds ?? 0);
            if (explanation.Thing is var (kind, key))
                w.List("thing", (string[])[kind, key]);
            w.Number("since", explanation.Since);
            w.Text("then", Then(ring, line, explanation.Thing));
        });
    }

    // What the program did when it was told of a message: the next command that names it.
    private static string Then(WireRing ring, WireLine line, (string Kind, string Key)? thing)
    {
        if (line.Entry.IsFromProgram || line.Answers > 0 || thing is not ("message", var key))
            return "";
        string message = $"MESSAGE {key[(key.LastIndexOf('/') + 1)..]} ";
        WireLine? next = ring.After(line.Number, line.Client).FirstOrDefault(
            l => l.Entry.IsFromProgram && l.Entry.Program == line.Entry.Program
                && l.Entry.Text.Contains(message, StringComparison.OrdinalIgnoreCase));
        return next is null
            ? "the program has sent nothing about it"
            : string.Create(CultureInfo.InvariantCulture,
                $"the program sent {next.Entry.Text} after {(next.Entry.At - line.Entry.At).TotalMilliseconds:0.#} ms");
    }

    private static CommandOutcome WriteCSharp(CommandCall call)
    {
        WireLine line = Line(call);
        WireLine command = line.Entry.IsFromProgram ? line : call.Server.State.Wire.Find(line.Answers)
            ?? throw CommandCall.Wrong("line", "This line answers no command.");
        string text = command.Entry.Text;
        if (text.StartsWith('#') && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            text = text[(space + 1)..];
        return Value("text", $"string reply = await skype.SendAsync(\"{CSharpText.Escape(text)}\");");
    }

    private static CommandOutcome FindLines(CommandCall call)
    {
        (IReadOnlyList<long> lines, IReadOnlyList<string> missing) = MessageLines.Find(call.Server.State.Wire, call.Me, call.Message.Id);
        return CommandOutcome.Value(w =>
        {
            w.List("lines", lines);
            w.List("missing", missing);
        });
    }

    private static async ValueTask<CommandOutcome> RestartAsync(CommandCall call)
    {
        await call.Server.RestartWorldAsync().ConfigureAwait(false);
        return CommandOutcome.Done;
    }

    private static ValueTask<CommandOutcome> PromptAsync(CommandCall call)
    {
        PromptLine line = PromptLine.Parse(call.World, CommandTable.All, call.Text("line"));
        return line.Entry.DoAsync(new CommandCall(call.World, line.Arguments));
    }

    private static CommandOutcome Preview(CommandCall call)
    {
        PromptLine line = PromptLine.Parse(call.World, CommandTable.All, call.Text("line"));
        string who = line.Arguments.EnumerateObject().First().Value.GetString()!;
        return CommandOutcome.Value(w =>
        {
            w.WriteString("command", line.Entry.Name);
            w.WritePropertyName("arguments");
            line.Arguments.WriteTo(w);
            w.WriteString("text", $"{who} {line.Form.Summary}");
        });
    }

    private static CommandOutcome List(CommandCall call)
    {
        WireRing ring = call.Server.State.Wire;
        int count = (int)Math.Clamp(call.IntegerOr("count", MaxLines), 1, MaxLines);
        string? client = call.Has("as") ? call.Me.Handle : null;
        IReadOnlyList<WireLine> lines = call.Has("after")
            ? ring.After(call.Integer("after"), client, count + 1)
            : ring.Before(call.IntegerOr("before", long.MaxValue), client, count + 1);
        bool more = lines.Count > count;
        IEnumerable<WireLine> told = !more ? lines : call.Has("after") ? lines.Take(count) : lines.Skip(1);
        return CommandOutcome.Value(w =>
        {
            w.WriteStartArray("lines");
            foreach (WireLine line in told)
                line.Write(w);
            w.WriteEndArray();
            w.WriteBoolean("more", more);
        });
    }
}
