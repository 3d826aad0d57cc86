using System.CommandLine;
using Microsoft.Extensions.Logging;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Options;

/// <summary>What servers write about their work: by themselves only warnings, to the error output.</summary>
internal static class LogOptions
{
    public static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Log everything, also each line that passes." };
    public static readonly Option<string?> File = new("--log-file", "-l")
    {
        HelpName = "FILE",
        Description = "Append the log to a file instead of the error output.",
    };

    public static void AddTo(Command command)
    {
        command.Options.Add(Verbose);
        command.Options.Add(File);
    }

    public static ILoggerFactory Create(ParseResult parsed, ToolEnvironment environment)
    {
        TextWriter writer = environment.Error.Profile.Out.Writer;
        bool owns = parsed.GetValue(File) is not null;
        if (parsed.GetValue(File) is { } file)
            writer = new StreamWriter(new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        var provider = new LogWriter(writer, owns, environment.Screen, environment.Time);
        LogLevel level = parsed.GetValue(Verbose) ? LogLevel.Trace : LogLevel.Warning;
        return LoggerFactory.Create(builder => builder.AddProvider(provider).SetMinimumLevel(level));
    }
}
