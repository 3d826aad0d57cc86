using System.Globalization;
using System.Text;
using Skype4Net.Transports;

namespace Skype4Net.Chaos;

/// <summary>
/// Hostile texts for everything in the public surface that takes text: they travel intact, or are refused with the argument's name.
/// </summary>
internal sealed class InjectionHunt : IHunt
{
    private static readonly TimeSpan s_limit = TimeSpan.FromHours(1);

    // What the library asks by itself: a client that says nothing for long, and whether a connection is open.
    private static readonly string[] s_own = ["PING", "GET APPLICATION chess STREAMS", "GET APPLICATION chess CONNECTING"];

    /// <summary>Public members that take text which no command carries, or whose text is the command; each with its reason.</summary>
    private static readonly Dictionary<string, string> s_excepted = new()
    {
        ["ISkype.SendAsync(command)"] = "the caller writes the whole command",
        ["Call.PlayAsync(path)"] = "a file of the program's own",
        ["Call.RecordAsync(receivedPath)"] = "a file of the program's own",
        ["Call.RecordAsync(microphonePath)"] = "a file of the program's own",
        ["GroupService.FindAsync(name)"] = "compared with what the client tells",
    };

    /// <summary>What members ask besides, depending on what the client answers; <c>{0}</c> stands for the text.</summary>
    private static readonly Dictionary<string, CompositeFormat> s_besides = new()
    {
        // A random text may come twice; then there is an application of that name, and only its owner has streams of it.
        ["ApplicationService.CreateAsync(name)"] = CompositeFormat.Parse("GET APPLICATION {0} STREAMS"),
    };

    /// <summary>
    /// Public types that take text and send nothing: values, files and settings of the program, what transports and handlers implement.
    /// </summary>
    private static readonly HashSet<Type> s_withoutCommands =
    [
        typeof(Conversion), typeof(AvatarCache), typeof(SkypeProgram), typeof(ITransportReceiver), typeof(TransportContext),
        typeof(SkypeEventHandler), typeof(SkypeEventHandlerBase),

        // The front door: its members are those of the interface.
        typeof(Skype),
    ];

    private static readonly string[] s_hostile =
    [
        "", " ", "a b", "a,b", "a, b", "\"", "\"quoted\"", "a\" \"b", "a\nb", "a\rb", "\r\n", "a\tb", "a\0b", "\0", "#1 PING", "#1", "\n#2 PING",
        "GET USER anna FULLNAME", "a SETTOPIC b", "a b c d",
        "\ud800", "a\udc00b", "\udc00\ud800", "a\ud83d\ude00b", "\u202egnp", "\u0085", "\u2028", "\u00a0", "a\u001bb", "%s%n", "-1", "..", "\\",
        "'", ";", "|", "\u007f", new string('x', 100_000),
    ];

    public string Name => "injection";

    public string Usage => "[--texts N] [--seed S]";

    public bool Run(HuntArguments arguments)
    {
        int texts = arguments.Number("texts") ?? 2_000, seed = arguments.Number("seed") ?? 1;
        arguments.EnsureAllKnown();
        OneThread.Begin();
        var random = new Random(seed);
        string[] hostile = [.. s_hostile, .. Enumerable.Range(0, texts).Select(_ => Encoding.UTF8.GetString(Mutations.Spoil("some text"u8, random)))];
        (int calls, IReadOnlyList<string> problems) = OneThread.Run(() => RunAsync(hostile), s_limit);
        foreach (string problem in problems)
            Console.WriteLine($"FAILED: {problem}");
        Console.WriteLine($"{calls} calls, {problems.Count} texts changed on their way or became syntax (seed {seed})");
        return problems.Count == 0;
    }

    /// <summary>The public members that take text and that neither an object nor an exception of this hunt covers.</summary>
    public static async Task<IReadOnlyList<string>> UncoveredAsync()
    {
        await using InjectionWorld world = await InjectionWorld.MakeAsync();
        IEnumerable<Type> others = typeof(ISkype).Assembly.GetExportedTypes()
            .Where(t => !world.Types.Contains(t) && !s_withoutCommands.Contains(t) && !t.IsAssignableTo(typeof(SkypeTransport))
                && !t.IsAssignableTo(typeof(Exception)));
        return [.. others.SelectMany(TextTaker.Of).Select(t => t.Name)];
    }

    /// <summary>Gives each text to each member.</summary>
    private static async Task<(int Calls, IReadOnlyList<string> Problems)> RunAsync(IReadOnlyList<string> hostile)
    {
        await using InjectionWorld world = await InjectionWorld.MakeAsync();
        List<string> problems = [];
        int calls = 0;
        foreach (TextTaker taker in world.Types.SelectMany(TextTaker.Of).Where(t => !s_excepted.ContainsKey(t.Name)))
        {
            (IReadOnlyList<string> expected, Exception? failure) = await world.GiveAsync(taker, taker.Harmless);
            if (failure is ArgumentException)
                problems.Add($"{taker.Name} refuses {taker.Harmless}: {failure.Message}");
            if (s_besides.TryGetValue(taker.Name, out CompositeFormat? besides))
                expected = [.. expected, string.Format(CultureInfo.InvariantCulture, besides, taker.Harmless)];

            // A call that waits for others may send later, while the next text is given already.
            HashSet<string> meant = [.. s_own];
            foreach (string text in hostile)
            {
                meant.UnionWith(expected.SelectMany(e => AsMeant(taker, text, e)));
                (IReadOnlyList<string> sent, Exception? refusal) = await world.GiveAsync(taker, text);
                calls++;
                if (WhatIsWrong(taker, text, meant, sent, refusal) is { } wrong)
                    problems.Add($"{taker.Name} with {Shown(text)}: {wrong}");
            }
        }

        return (calls, problems);
    }

    private static string? WhatIsWrong(TextTaker taker, string text, HashSet<string> meant, IReadOnlyList<string> sent, Exception? failure)
    {
        if (text.Length == 0 && taker.IsOptional)
            return null;
        if (failure is ArgumentException refused)
            return refused.ParamName == taker.Parameter ? null : $"the exception names {refused.ParamName}, the parameter is {taker.Parameter}";
        if (failure is not (null or SkypeException or OperationCanceledException))
            return $"{failure.GetType().Name}: {failure.Message}";
        if (sent.Count > 0 && text.Contains('\0', StringComparison.Ordinal))
            return "NUL went out";
        if (sent.FirstOrDefault(line => !meant.Contains(line)) is { } other)
            return $"sent {Shown(other)}, which no harmless text sends";
        bool arrives = text.Length > 0 && sent.Any(s => s.Contains(text, StringComparison.Ordinal));
        bool divides = text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || (taker.IsListed && c is ',' or '"'));
        return arrives && !taker.IsFree && divides ? "it can be taken for syntax" : null;
    }

    // As it is, as in quotes, or left out with the blank before it.
    private static string[] AsMeant(TextTaker taker, string text, string expected)
        => text.Length == 0
            ? [expected.Replace(taker.Harmless, "", StringComparison.Ordinal), expected.Replace(" " + taker.Harmless, "", StringComparison.Ordinal)]
            :
            [
                expected.Replace(taker.Harmless, text, StringComparison.Ordinal),
                expected.Replace(taker.Harmless, text.Replace("\"", "\"\"", StringComparison.Ordinal), StringComparison.Ordinal),

                // The text that alerts is in quotes when it is of several words, its sign of equality too.
                expected.Replace("=" + taker.Harmless, $"\"={text}\"", StringComparison.Ordinal),
            ];

    private static string Shown(string text)
        => text.Length > 80 ? $"{Shown(text[..60])}... ({text.Length} characters)"
            : $"\"{string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()))}\"";
}
