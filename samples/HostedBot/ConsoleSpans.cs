using System.Diagnostics;
using System.Globalization;
using OpenTelemetry;

namespace HostedBot;

/// <summary>Writes each span that has ended as a line. An exporter to a collector of yours stands in its place.</summary>
public sealed class ConsoleSpans : BaseExporter<Activity>
{
    public override ExportResult Export(in Batch<Activity> batch)
    {
        foreach (Activity span in batch)
        {
            double milliseconds = span.Duration.TotalMilliseconds;
            string failure = span.GetTagItem("error.type") is { } type ? $" failed: {type}" : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"span {span.TraceId}/{span.SpanId} under {span.ParentSpanId}: {span.DisplayName} {milliseconds:0.0} ms{failure}"));
        }

        return ExportResult.Success;
    }
}
