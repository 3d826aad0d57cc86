using Skype4Net.Playground.Web;

namespace Skype4Net.Playground.Tests;

/// <summary>The modules of the page, joined into one script.</summary>
public sealed class PageBundleTests
{
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["main.js"] = "import \"./views/list.js\";\nimport { app as theApp, other } from \"./core/app.js\";\ntheApp();\n",
        ["views/list.js"] = "import {\n    app,\n} from \"../core/app.js\";\nexport class List {}\n",
        ["core/app.js"] = "export async function app() {}\nexport const other = \"import x\";\n",
    };

    [Fact]
    public void A_module_comes_once_and_after_what_it_imports()
    {
        var bundle = new PageBundle(path => s_files[path]);
        bundle.Join("main.js");

        string script = bundle.Script;
        string[] modules = [.. script.Split('\n').Where(l => l.StartsWith("modules[", StringComparison.Ordinal)).Select(l => l.Split('"')[1])];
        Assert.Equal(["core/app.js", "views/list.js", "main.js"], modules);
        Assert.Equal(modules.Order(), bundle.Joined.Order());
        Assert.Contains("const { app: theApp, other } = modules[\"core/app.js\"];", script, StringComparison.Ordinal);
        Assert.Contains("return { app, other };", script, StringComparison.Ordinal);
        Assert.Contains("const other = \"import x\";", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export default 1;", "export default 1;")]
    [InlineData("import * as all from \"./core/app.js\";", "import * as all")]
    [InlineData("import \"../main.js\";", "main.js imports itself")]
    public void What_could_not_be_joined_is_refused(string line, string reason)
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(
            () => new PageBundle(path => path == "views/list.js" ? line : s_files[path]).Join("main.js"));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_one_script_and_one_sheet_with_everything_in_them()
    {
        Assert.True(PageFiles.TryFind("/", out PageFile? index));
        Assert.True(PageFiles.TryFind("/page.css", out PageFile? sheet));
        Assert.True(PageFiles.TryFind("/page.js", out PageFile? script));

        string page = Text(index);
        Assert.Equal(1, page.Split("rel=\"stylesheet\"").Length - 1);
        Assert.Contains("href=\"page.css\"", page, StringComparison.Ordinal);
        Assert.Contains("src=\"page.js\"", page, StringComparison.Ordinal);
        Assert.Contains("--accent: #6a2c70", Text(sheet), StringComparison.Ordinal);
        Assert.Contains("dialog.palette", Text(sheet), StringComparison.Ordinal);
        Assert.Contains("modules[\"core/app.js\"] = ", Text(script), StringComparison.Ordinal);
        Assert.Equal(["/icon.svg", "/index.html", "/page.css", "/page.js", "/views/microphone.js"], PageFiles.Paths.Order(StringComparer.Ordinal));
    }

    private static string Text(PageFile file) => System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
}
