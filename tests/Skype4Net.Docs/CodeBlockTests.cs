namespace Skype4Net.Tests.Docs;

/// <summary>Every block of C# on the pages compiles without a warning, and what can be run runs to its end. The pages are the only source.</summary>
public class CodeBlockTests
{
    public static TheoryData<string> CompiledBlocks => BlocksOf(BlockKind.Compiled, BlockKind.FileThatWaits, BlockKind.Part);

    public static TheoryData<string> RunBlocks => BlocksOf(BlockKind.Run, BlockKind.File, BlockKind.Tests);

    [Theory]
    [MemberData(nameof(CompiledBlocks))]
    public void The_block_compiles(string place) => Assert.Empty(BlockCompiler.Check(Find(place)));

    [Theory]
    [MemberData(nameof(RunBlocks))]
    public async Task The_block_runs_and_prints_what_the_page_says(string place)
    {
        CodeBlock block = Find(place);

        string printed = await BlockCompiler.Build(block).RunAsync();

        CodeBlock? next = MarkdownPage.Find(block.Page).Blocks.SingleOrDefault(b => b.Before == block);
        if (next is { IsOutput: true })
            Assert.Equal(next.Text, printed);
    }

    [Fact]
    public void The_first_example_of_every_page_works_as_pasted()
    {
        var first = MarkdownPage.All.Select(p => p.Blocks.FirstOrDefault(b => b.Kind is not (BlockKind.Other or BlockKind.NotCompiled)));

        Assert.Empty(first.OfType<CodeBlock>().Where(b => b.Kind != BlockKind.File).Select(b => b.Place));
    }

    [Fact]
    public void Every_family_has_an_example()
        => Assert.All(MarkdownPage.All.Where(p => p.Path.StartsWith("docs/objects/", StringComparison.Ordinal)),
            p => Assert.Contains(p.Blocks, b => b.Kind == BlockKind.File));

    [Fact]
    public void What_a_page_says_is_printed_follows_something_that_runs()
        => Assert.All(Blocks().Where(b => b.IsOutput), b => Assert.True(b.Before?.Kind is BlockKind.Run or BlockKind.File, b.Place));

    [Fact]
    public async Task A_test_that_fails_on_a_page_fails_here()
    {
        var part = new CodeBlock("page.md", 1, "csharp part", "public static class One { public static int Value => 1; }", null);
        var tests = new CodeBlock(
            "page.md", 5, "csharp tests", "using Xunit;\npublic class Tests { [Fact] public void Fails() => Assert.Equal(2, One.Value); }", part);

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => BlockCompiler.Build(tests).RunAsync());
    }

    [Fact]
    public void A_block_with_an_error_is_found_and_named()
    {
        var block = new CodeBlock("page.md", 7, "csharp", "int n = 1;\nawait skype.Chats.SendIt(n);", null);

        Assert.Equal("page.md:9: CS1061", Assert.Single(BlockCompiler.Check(block))[..17]);
    }

    [Fact]
    public async Task A_block_that_throws_fails()
        => await Assert.ThrowsAsync<InvalidOperationException>(
            () => BlockCompiler.Build(
            new CodeBlock("page.md", 1, "csharp run", "if (skype.CurrentUser.Handle == \"bot\")\n    throw new InvalidOperationException();", null))
            .RunAsync());

    [Theory]
    [InlineData("csharp later")]
    [InlineData("csharp not-compiled:")]
    [InlineData("cs")]
    public void No_block_is_exempt_without_a_reason(string info)
        => Assert.Throws<InvalidDataException>(() => new CodeBlock("page.md", 1, info, "", null).Kind);

    private static TheoryData<string> BlocksOf(params BlockKind[] kinds) => [.. Blocks().Where(b => kinds.Contains(b.Kind)).Select(b => b.Place)];

    private static IEnumerable<CodeBlock> Blocks() => MarkdownPage.All.SelectMany(p => p.Blocks);

    private static CodeBlock Find(string place) => Blocks().Single(b => b.Place == place);
}
