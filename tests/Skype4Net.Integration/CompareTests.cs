using System.Xml.Linq;
using Skype4Net.Benchmarks.Compare;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;
using Skype4Net.Tests.Architecture;
using Skype4Net.Tests.Transports.DBus;

namespace Skype4Net.Integration;

/// <summary>The comparison of docs/performance.md in its short form: that it measures everything, not what it measures.</summary>
public class CompareTests
{
    private const string BlockingToAwaited = ".Value to awaited, not to bare";
    private static readonly string[] s_measures =
    [
        "GETs one after another, awaited", "the same by .Value, which blocks", BlockingToAwaited, "GETs, 100 of them open", "GETs, 256 of them open",
        "5 properties of 1 000 contacts", "notifications, wire to handler",
    ];

    [SkippableTheory]
    [InlineData("dbus", "dbus-daemon")]
    [InlineData("x11", "Xvfb")]
    [InlineData("tcp", "")]
    public async Task Both_ends_of_a_transport_are_compared_with_bare_programs(string transport, string daemon)
    {
        Skip.If(daemon.Length > 0 && !PrivateBus.Exists(daemon), $"{daemon} is missing.");
        Skip.IfNot(PrivateBus.Exists("cc"), "There is no compiler for C: apt-get install gcc");

        (Report report, string text) = await CompareAsync(transport);

        Section section = report.Sections[0];
        Assert.Equal(
            transport switch
            {
                "dbus" => ["Where the time goes, D-Bus", "Messages, D-Bus", "Start to attached, D-Bus"],
                "x11" => ["Where the time goes, X11", "Messages, X11"],
                _ =>
                [
                    "Where the time goes, TCP (SkypeProxy)", "Messages, TCP (SkypeProxy)", "The emulator with many programs over TCP",
                    "The sound of calls",
                ],
            },
            report.Sections.Skip(1).Select(s => s.Title));
        Assert.Equal(["", "bare", "SDK to bare", "bare to emulator", "SDK to emulator"], section.Columns.Take(5));
        Assert.Equal(s_measures, section.Rows.Select(r => r[0]));
        Assert.All(section.Rows, row => Assert.Matches(row[0] == BlockingToAwaited ? "^$" : @"^[0-9. ]+$", row[1]));
        Assert.All(section.Rows, row => Assert.Matches(@"^[0-9. ]+ \([0-9. ]+ to [0-9. ]+\)$", row[4]));
        Assert.Contains(s_measures[^1], text);
    }

    [SkippableFact]
    public async Task Window_messages_are_compared_in_Wine()
    {
        Skip.If(
            Environment.GetEnvironmentVariable("COMPARE_WINDOWS") is null,
            "Takes a minute; COMPARE_WINDOWS=1 runs it: apt-get install wine wine64 gcc-mingw-w64-x86-64-win32");

        using var output = new StringWriter();
        Report report = await Comparison.RunAsync(new CompareOptions { Transports = ["windows"], IsShort = true }, output);

        Section section = report.Sections[0];
        Assert.Equal(["", "bare", "SDK to bare", "bare to emulator", "SDK to emulator"], section.Columns);
        Assert.Equal(s_measures, section.Rows.Select(r => r[0]));
    }

    [SkippableFact]
    public async Task An_event_after_a_silence_is_compared_with_bare_programs()
    {
        Skip.IfNot(
            PrivateBus.Exists("cc") && PrivateBus.Exists("dbus-daemon") && PrivateBus.Exists("Xvfb"), "A compiler, a bus or a display is missing.");

        (Report report, _) = await CompareAsync("silence");

        Section section = Assert.Single(report.Sections);
        Assert.Equal("An event after a silence", section.Title);
        Assert.Equal(["", "bare", "SDK to bare", "bare to emulator", "SDK to emulator", "more than bare"], section.Columns.Take(6));
        Assert.Equal(["D-Bus", "X11", "TCP (SkypeProxy)"], section.Rows.Select(r => r[0]));
        Assert.All(section.Rows, row => Assert.All(row.Skip(1).Take(4), time => Assert.Matches("^[0-9. ]+$", time)));
        Assert.All(section.Rows, row => Assert.Matches(@"^-?[0-9. ]+ \(-?[0-9. ]+ to -?[0-9. ]+\)$", row[5]));
    }

    [SkippableFact]
    public void The_time_that_a_process_takes_of_the_processor_is_measured()
    {
        Skip.IfNot(ProcessorTime.IsMeasured, "The clock of a process is one of Linux.");
        double before = ProcessorTime.Of(Environment.ProcessId);
        double end = before + 0.01;

        while (ProcessorTime.Of(Environment.ProcessId) < end)
        {
            // It is measured by being used.
        }

        Assert.InRange(
            ProcessorTime.Of(Environment.ProcessId), end, System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds + 1);
    }

    [Fact]
    public async Task Both_ends_in_one_process_are_compared_with_a_hop_and_their_costs_are_plotted()
    {
        (Report report, _) = await CompareAsync("inprocess");

        Assert.Equal(
            [
                "In process", "The emulator with many programs", "Accounts without a program", "Users that a program knows",
                "An account of many contacts", "An account of many chats", "An account of many messages", "An account of many calls",
                "Messages handled once",
            ],
            report.Sections.Select(s => s.Title));
        Assert.All(report.Sections, s => Assert.All(s.Rows, row => Assert.Equal(s.Columns.Count, row.Count)));
        Plot[] plots = [.. report.Sections.SelectMany(s => s.Plots)];
        Assert.Equal(["cost-of-programs.svg", "cost-of-contacts.svg", "cost-of-chats.svg", "cost-of-messages.svg", "cost-of-calls.svg"],
            plots.Select(p => p.FileName));
        Assert.All(plots, plot => Assert.Equal(
            plot.Lines.Count, XDocument.Parse(plot.ToSvg()).Root!.Elements().Count(e => e.Name.LocalName == "polyline")));
    }

    [Fact]
    public void A_bare_program_that_cannot_be_built_is_named_with_its_reason()
    {
        using var floors = new FloorPrograms();

        Assert.Null(floors.Build(new Uncompiled(), out string reason));

        Assert.Equal("the bare program was not built: there is no compiler for C (no-such-compiler)", reason);
    }

    [Fact]
    public void Ratios_are_taken_within_a_round()
    {
        var mine = new Samples([10, 30, 2]);
        var floor = new Samples([20, 30, 1]);

        Assert.Equal([0.5, 1, 2], mine.To(floor).Values);
        Assert.Equal("1.00 (0.75 to 1.50)", mine.To(floor).WithSpread);
        Assert.Equal([-10, 0, 1], mine.Minus(floor).Values);
        Assert.Equal("12 346", Samples.Text(12_345.6));
        Assert.Throws<ArgumentException>(() => mine.To(new Samples([1])));
    }

    [Fact]
    public void A_run_writes_its_part_of_the_page_and_nothing_else()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "performance.md"));
        int begin = page.IndexOf(PerformancePage.BeginMark, StringComparison.Ordinal);
        int end = page.IndexOf(PerformancePage.EndMark, StringComparison.Ordinal);

        string written = PerformancePage.Replace(page, "Measured.");

        Assert.Equal($"{page[..begin]}{PerformancePage.BeginMark}\n\nMeasured.\n\n{page[end..]}", written);
        Assert.Equal(written, PerformancePage.Replace(written, "Measured."));
        Assert.Throws<InvalidDataException>(() => PerformancePage.Replace("no marks", "Measured."));
    }

    [Fact]
    public void What_was_measured_is_shown_with_the_day_and_the_machine()
    {
        var report = new Report();
        report.Sections.Add(new Section("D-Bus", "What it means.", ["", "bare"]) { Rows = { new[] { "GETs", "20 000" } } });

        string part = PerformancePage.ToMarkdown(report);

        Assert.StartsWith($"Measured on {report.Begin:yyyy-MM-dd}: ", part);
        Assert.Contains($"{Environment.ProcessorCount} cores", part);
        Assert.Contains(report.Load, part);
        Assert.EndsWith("### D-Bus\n\nWhat it means.\n\n|  | bare |\n|---|---|\n| GETs | 20 000 |\n", part);
    }

    [Fact]
    public void The_options_of_the_page_are_those_of_the_program()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "performance.md"));
        Assert.Contains($"-- compare [--transport {string.Join('|', CompareOptions.AllTransports)}] [--short] [--write]", page);

        CompareOptions options = CompareOptions.Parse(["--transport", "tcp", "--short", "--transport", "dbus", "--write"]);

        Assert.Equal(["tcp", "dbus"], options.Transports);
        Assert.True(options is { IsShort: true, WritesPage: true });
        Assert.Equal(CompareOptions.AllTransports, CompareOptions.Parse([]).Transports);
        Assert.Throws<ArgumentException>(() => CompareOptions.Parse(["--transport", "pigeon"]));
    }

    private sealed class Uncompiled : ComparedTransport
    {
        public override string Name => "tcp";

        public override string Title => "";

        public override string Compiler => "no-such-compiler";

        public override string NewTarget() => "";

        public override void Dispose()
        {
            // Nothing is started.
        }
    }

    private static async Task<(Report Report, string Text)> CompareAsync(string transport)
    {
        using var output = new StringWriter();
        Report report = await Comparison.RunAsync(new CompareOptions { Transports = [transport], IsShort = true, IsInOneProcess = true }, output);
        return (report, output.ToString());
    }
}
