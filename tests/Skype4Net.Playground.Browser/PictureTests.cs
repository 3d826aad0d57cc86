using System.Buffers.Binary;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Browser;

/// <summary>
/// The pictures of the docs. To make them and the stored layouts anew:
/// <c>ACCEPT_PICTURES=1 dotnet test tests/Skype4Net.Playground.Browser --filter "PictureTests|can_be_used"</c>, and then look at them.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureTests(BrowserFixture browser)
{
    public static TheoryData<string, int, bool> Pictures() => new()
    {
        { "conversation", 1600, false }, { "conversation", 1600, true }, { "conversation", 400, false }, { "conversation", 400, true },
        { "accounts", 400, false }, { "chats", 400, true }, { "contacts", 1600, false }, { "call", 1600, false }, { "files", 1600, false },
        { "telephone", 1600, false }, { "wire", 1600, false }, { "wire", 400, true }, { "programs", 1600, false }, { "faults", 1600, true },
        { "faults", 400, false }, { "replay", 1600, false }, { "timeline", 1600, false }, { "timeline", 400, true }, { "palette", 1600, true },
        { "keys", 1600, false }, { "people", 1600, false }, { "lost", 400, true },
    };

    [SkippableTheory]
    [MemberData(nameof(Pictures))]
    public async Task A_view_has_its_picture(string view, int width, bool dark)
    {
        string file = Path.Combine(Folder, NameOf(view, width, dark));
        if (StoredLayout.Accepts)
        {
            await using OpenPage page = await View.OpenAsync(browser, view, width, dark);
            var options = new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide };
            await File.WriteAllBytesAsync(file, await page.Page.ScreenshotAsync(options));
        }

        Assert.True(File.Exists(file), $"There is no {file}: run with ACCEPT_PICTURES=1 and look at it.");
        Assert.Equal((width, OpenPage.HeightAt(width)), SizeOf(await File.ReadAllBytesAsync(file)));
    }

    [Fact]
    public void Every_view_has_a_picture_and_every_picture_is_shown_in_the_docs()
    {
        string docs = string.Concat(
            new[] { "docs/playground.md", "README.md" }.Select(page => File.ReadAllText(Path.Combine(Repository.Root, page))));
        string[] pictures = [.. Pictures().Select(row => NameOf((string)row[0], (int)row[1], (bool)row[2]))];

        Assert.Equal(View.All.Select(v => v.Name).Order(), Pictures().Select(row => (string)row[0]).Distinct().Order());
        Assert.All(pictures, name => Assert.Contains($"images/{name})", docs, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Folder, "playground-*").Select(f => Path.GetFileName(f)!).Except(pictures));
    }

    private static string Folder => Path.Combine(Repository.Root, "docs", "images");

    private static string NameOf(string view, int width, bool dark) => $"playground-{view}-{width}-{(dark ? "dark" : "light")}.png";

    /// <summary>
    /// Width and height of a PNG, from its first chunk. Fonts differ between machines, so pixels are not compared; see <see cref="StoredLayout"/>.
    /// </summary>
    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png)
        => (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
}
