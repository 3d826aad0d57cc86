using System.CommandLine;
using System.Globalization;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;

namespace Skype4Net.Tool.Verbs;

/// <summary>Devices of a call on the command line: <c>card</c>, <c>none</c>, <c>file:hello.wav</c>, <c>port:5000</c>.</summary>
internal static class SoundDevice
{
    private const string Forms = "card, card:NAME, none, file:PATH (WAV, 16 kHz, 16-bit, mono) or port:N (raw, over TCP to this machine)";
    private static readonly string[] s_kinds = ["card", "none", "file", "port"];

    public static Option<string?> Option(string name, string what)
        => new(name) { HelpName = "DEVICE", Description = $"{what}: {Forms}. Without a value it is asked for.", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The device that was given, or picked if only the option was; null if neither.</summary>
    public static async Task<CallDevices?> ReadAsync(SkypeRun run, Option<string?> option, CancellationToken cancellationToken)
    {
        if (run.Parsed.GetResult(option) is not { Implicit: false })
            return null;
        if (run.Parsed.GetValue(option) is { Length: > 0 } given)
            return Parse(given, option.Name);
        string kind = await run.Picker.PickAsync(
            $"Device for {option.Name}?",
            $"the device after {option.Name}",
            () => Task.FromResult<IReadOnlyList<string>>(s_kinds),
            k => k,
            cancellationToken).ConfigureAwait(false);
        if (kind is "file" or "port")
        {
            string question = kind == "file" ? "Path of the WAV file:" : "Port:";
            kind = $"{kind}:{await run.Picker.AskAsync(question, option.Name, cancellationToken).ConfigureAwait(false)}";
        }

        return Parse(kind, option.Name);
    }

    /// <summary>Looks at a device before anybody is called.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The device's option.</param>
    /// <param name="isHere">Whether a file has to be there, on this machine.</param>
    /// <exception cref="UsageException">It is no device.</exception>
    /// <exception cref="FileNotFoundException">Its file is not there.</exception>
    public static void Check(ParseResult parsed, Option<string?> option, bool isHere)
    {
        if (parsed.GetResult(option) is { Implicit: false } && parsed.GetValue(option) is { Length: > 0 } given
            && Parse(given, option.Name).File is { } file && isHere && !File.Exists(file))
            throw new FileNotFoundException($"{option.Name} {given}: there is no file {file}. Nobody was called.");
    }

    private static CallDevices Parse(string text, string option)
    {
        string[] halves = text.Split(':', 2);
        return halves switch
        {
            ["card"] => CallDevices.DefaultSoundCard,
            ["card", { Length: > 0 } name] => new CallDevices { SoundCard = name },
            ["none"] => CallDevices.None,
            ["file", { Length: > 0 } path] => new CallDevices { File = Path.GetFullPath(path) },
            ["port", var number] when ushort.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port) && port > 0
                => new CallDevices { Port = port },
            _ => throw new UsageException($"{option} {text}: a device is {Forms}."),
        };
    }
}
