using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Monitoring;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Spectre.Console;

namespace Skype4Net.Tool.Verbs;

internal sealed class MonitorVerb : SkypeVerb
{
    private readonly Option<string?> _file = new("--file")
    {
        HelpName = "FILE",
        Description = "Write to this file instead of the screen; it is continued, and begun anew when it is full.",
    };
    private readonly Option<string> _maxSize = new("--max-size")
    {
        HelpName = "SIZE",
        Description = "When the file is full: bytes, or with k, M or G.",
        DefaultValueFactory = _ => "10M",
    };
    private readonly Option<int> _keep = new("--keep")
    {
        HelpName = "N",
        Description = "How many full files are kept, as FILE.1, FILE.2...",
        DefaultValueFactory = _ => 5,
    };
    private readonly Option<string[]> _without = new("--without")
    {
        HelpName = "WORD",
        Description = $"Leave out lines with this word; may be repeated. {WireFilter.UsualNoise} is always left out, unless --all is given.",
    };
    private readonly Option<string[]> _only = new("--only")
    {
        HelpName = "WORD",
        Description = "Only lines with this word, or one of these if repeated.",
    };
    private readonly Option<bool> _all = new("--all") { Description = $"Show {WireFilter.UsualNoise} too." };
    private readonly Option<long?> _count = new("--count", "-n") { HelpName = "N", Description = "End after so many lines." };
    private readonly WireQueue _wire = new();

    public MonitorVerb(ToolEnvironment environment)
        : base(environment, "monitor", "Shows each line that goes to the client and comes from it, until Ctrl+C.")
    {
        foreach (Option option in new Option[] { _file, _maxSize, _keep, _without, _only, _all, _count })
            Options.Add(option);
    }

    protected override void Watch(ISkype skype, ParseResult parsed, ResultWriter results)
    {
        skype.Wire.Subscribe(_wire.Add);
        skype.AttachmentStatusChanged.Subscribe(status =>
        {
            if (status != AttachmentStatus.Unknown)
                results.Note($"attachment: {status}");
        });
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        string[] noise = run.Parsed.GetValue(_all) ? [] : [WireFilter.UsualNoise];
        var filter = new WireFilter(run.Parsed.GetValue(_only) ?? [], [.. run.Parsed.GetValue(_without) ?? [], .. noise]);
        long left = run.Parsed.GetValue(_count) ?? long.MaxValue;
        if (left < 1)
            throw new UsageException($"--count {left}: give a number from 1.");
        using RotatingFile? file = OpenFile(run.Parsed);
        if (file is not null)
            run.Results.Note($"Writing to {run.Parsed.GetValue(_file)}.");
        await foreach (WireMessage message in _wire.ReadAllAsync(NoteLeftOut, cancellationToken).ConfigureAwait(false))
        {
            if (!filter.Passes(message.Line))
                continue;
            var row = new WireRow(message.Time, message.Direction, message.Line);
            if (file is null)
                run.Results.Line(row, ToolJson.Readable.WireRow, Text, row.Direction == WireDirection.Sent ? Color.Green : Color.Aqua);
            else
                file.WriteLine(run.Results.IsJson ? JsonSerializer.Serialize(row, ToolJson.Readable.WireRow) : SafeText.Of(Text(row)));
            if (--left == 0)
                break;
        }

        return ExitCode.Done;

        void NoteLeftOut(long lines)
            => run.Results.Note(
                string.Create(CultureInfo.InvariantCulture, $"{lines} lines were left out: they come faster than they can be written."));
    }

    private RotatingFile? OpenFile(ParseResult parsed)
    {
        long size = ByteSize.Parse(parsed.GetValue(_maxSize)!, _maxSize.Name);
        int keep = parsed.GetValue(_keep);
        if (keep is < 0 or > 1000)
            throw new UsageException($"--keep {keep}: give a number from 0 to 1000.");
        return parsed.GetValue(_file) is { } path ? new RotatingFile(path, size, keep) : null;
    }

    private string Text(WireRow row)
    {
        DateTimeOffset time = TimeZoneInfo.ConvertTime(row.Time, Environment.Time.LocalTimeZone);
        return string.Create(CultureInfo.InvariantCulture, $"{time:HH:mm:ss.fff} {(row.Direction == WireDirection.Sent ? "->" : "<-")} {row.Line}");
    }
}
