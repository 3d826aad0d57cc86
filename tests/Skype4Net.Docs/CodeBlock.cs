namespace Skype4Net.Tests.Docs;

/// <summary>What the words of a fence ask for.</summary>
internal enum BlockKind
{
    /// <summary>Not C#.</summary>
    Other,

    /// <summary><c>csharp</c>: compiled, with an attached <c>skype</c> and what else <c>Surroundings.cs.txt</c> names.</summary>
    Compiled,

    /// <summary><c>csharp run</c>: compiled so, and run in an emulated world.</summary>
    Run,

    /// <summary><c>csharp file</c>: a whole program, with nothing around it; run.</summary>
    File,

    /// <summary><c>csharp file waits</c>: a whole program that needs a Skype client or a person, so it is compiled and not run.</summary>
    FileThatWaits,

    /// <summary><c>csharp part</c>: a file of the whole programs and tests that follow on the page.</summary>
    Part,

    /// <summary><c>csharp tests</c>: a file of tests; each of them is run.</summary>
    Tests,

    /// <summary><c>csharp not-compiled: the reason</c>.</summary>
    NotCompiled,
}

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path.</param>
/// <param name="Line">The line of the opening fence.</param>
/// <param name="Info">The words behind the fence.</param>
/// <param name="Text">The lines between.</param>
/// <param name="Before">The block before it on the same page.</param>
internal sealed record CodeBlock(string Page, int Line, string Info, string Text, CodeBlock? Before)
{
    private const string NotCompiled = "csharp not-compiled:";

    public string Place => $"{Page}:{Line}";

    public BlockKind Kind => Info switch
    {
        "csharp" => BlockKind.Compiled,
        "csharp run" => BlockKind.Run,
        "csharp file" => BlockKind.File,
        "csharp file waits" => BlockKind.FileThatWaits,
        _ when Fence is "csharp part" => BlockKind.Part,
        _ when Fence is "csharp tests" => BlockKind.Tests,
        _ when Info.StartsWith(NotCompiled, StringComparison.Ordinal) && Info.Length > NotCompiled.Length + 10 => BlockKind.NotCompiled,
        _ when Info.StartsWith("csharp", StringComparison.Ordinal) || Info.StartsWith("cs", StringComparison.Ordinal)
            || Info.StartsWith("c#", StringComparison.OrdinalIgnoreCase)
            => throw new InvalidDataException(
                $"{Place}: \"{Info}\" is none of: csharp, csharp run, csharp file, csharp file waits, csharp part, "
                + "csharp tests, csharp not-compiled: <reason>."),
        _ => BlockKind.Other,
    };

    /// <summary>The path of the file that it is all of, if the fence names one behind <c>csharp part</c> or <c>csharp tests</c>; else
    /// empty.</summary>
    public string File => Info.Split(' ', 3) is ["csharp", "part" or "tests", var path] ? path : "";

    /// <summary>Whether it has nothing around it but the other files of its program.</summary>
    public bool IsWhole => Kind is BlockKind.File or BlockKind.FileThatWaits or BlockKind.Part or BlockKind.Tests;

    /// <summary>The other files of its program: the parts before it on the page.</summary>
    public IEnumerable<CodeBlock> Parts => Before is null ? [] : Before.Parts.Concat(Before.Kind == BlockKind.Part ? [Before] : []);

    private string Fence => File.Length > 0 ? Info[..^(File.Length + 1)] : Info;

    /// <summary>Whether this is what the block before it prints: <c>text prints</c>.</summary>
    public bool IsOutput => Info == "text prints";
}
