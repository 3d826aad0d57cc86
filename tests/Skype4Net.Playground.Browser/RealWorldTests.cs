using Skype4Net.Emulator;

namespace Skype4Net.Playground.Browser;

/// <summary>The page with its own server: what is done in the page is seen in the world, and the other way round.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RealWorldTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new();
    private EmulatedClient _nora = null!;
    private EmulatedClient _ben = null!;
    private PlaygroundHost _host = null!;

    public async Task InitializeAsync()
    {
        _nora = _network.LogIn("nora", "Nora Lund");
        _ben = _network.LogIn("ben", "Ben Ode");
        _network.MakeContacts(_nora, _ben);
        _ben.Say(_nora, "Who is in for Friday?");
        _host = await PlaygroundHost.StartAsync(_network, new PlaygroundOptions { Port = 0 });
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _network.DisposeAsync();
    }

    [SkippableFact]
    public async Task What_is_said_in_the_page_is_heard_in_the_world_and_the_answer_in_the_page()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);
        Task<ChatEntry> heard = _ben.WaitForMessageAsync(m => m.Text == "Me!");

        await page.TypeAsync("Me!");
        await page.PressAsync("Enter");

        Assert.Equal("nora", (await heard).From);
        _ben.Say(_nora, "Noted.");
        await Assertions.Expect(page.Page.Locator("article", new() { HasText = "Noted." })).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator("article.waiting")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.Locator("article", new() { HasText = "Me!" })).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task A_command_of_the_table_is_found_by_a_word_begun_by_its_template_and_done()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);
        ILocator input = page.Page.Locator("#palette-input");

        await page.PressAsync("Control+k");
        await page.TypeAsync("for good");
        await Assertions.Expect(page.Page.GetByText("ban #CHAT WHO")).ToBeVisibleAsync();
        await input.FillAsync("another status");
        await page.Page.GetByText("status offline|online|away|na|dnd|invisible").ClickAsync();
        await Assertions.Expect(input).ToHaveValueAsync("status ");
        await page.TypeAsync("dnd");
        await Assertions.Expect(page.Page.GetByText("nora shows another status")).ToBeVisibleAsync();
        await page.PressAsync("Enter");

        await Assertions.Expect(page.Page.Locator(".palette[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.Locator("#accounts")).ToContainTextAsync("Do not disturb");
    }

    [SkippableFact]
    public async Task A_call_is_answered_by_two_keys()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);
        EmulatedCall call = _ben.Call(_nora);
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Answer" }).First).ToBeVisibleAsync();

        await page.PressAsync("Control+.", "Enter");

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Hold" }).First).ToBeVisibleAsync();
        Assert.Equal(CallStatus.InProgress, call.Status);
        call.HangUp();
        await Assertions.Expect(page.Page.Locator(".call-card")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_program_that_asks_is_let_in_and_its_lines_are_on_the_wire()
    {
        _nora.Permissions = PermissionPolicy.Ask;
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);
        Task<ISkype> attaching = Skype.AttachAsync(new SkypeOptions { FriendlyName = "lunch-bot", Transport = _nora.Transport });
        await Assertions.Expect(page.Page.GetByText("asks to use").First).ToBeVisibleAsync();

        await page.PressAsync("Control+.", "Enter");

        await using ISkype skype = await attaching;
        await Assertions.Expect(page.Page.Locator(".wire-row", new() { HasText = "NAME lunch-bot" }).First).ToBeVisibleAsync();
        Assert.Equal(["lunch-bot"], _nora.Programs);
    }

    [SkippableFact]
    public async Task A_fault_is_switched_on_counted_in_the_header_and_switched_off()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);
        await page.RunAsync("location.hash = location.hash.split('?')[0] + '?i=faults'");

        ILocator lost = page.Page.Locator("#panel-faults input[type=number][aria-labelledby=fault-dropNotifications]");
        await lost.FillAsync("0.25");
        await lost.PressAsync("Tab");

        await Assertions.Expect(page.Page.Locator("#fault-chip")).ToHaveTextAsync("1 fault on");
        Assert.Equal(0.25, _nora.Faults.DropNotifications);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "All off" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#fault-chip")).ToHaveCountAsync(0);
        Assert.Equal(0, _nora.Faults.DropNotifications);
    }

    [SkippableFact]
    public async Task A_status_of_the_world_is_seen_and_one_of_the_page_is_set()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);
        ILocator ben = page.Page.Locator("#account-list [role=option]", new() { HasText = "Ben Ode" });

        _ben.SetStatus(UserStatus.DoNotDisturb);
        await Assertions.Expect(ben).ToContainTextAsync("Do not disturb");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Status of Nora Lund: Online" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Away" }).ClickAsync();
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Status of Nora Lund: Away" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_group_chat_is_made_in_the_page_with_topic_and_people()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "New chat" }).ClickAsync();
        await page.Page.GetByLabel("Topic (may be empty)").FillAsync("Friday lunch");
        await page.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Ben Ode" }).CheckAsync();
        Task<ChatEntry> heard = _ben.WaitForMessageAsync(m => m.Text == "hello all");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Start the chat" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#conversation h2")).ToHaveTextAsync("Friday lunch");
        await Assertions.Expect(page.Page.Locator("#composer")).ToBeFocusedAsync();
        await page.TypeAsync("hello all");
        await page.PressAsync("Enter");

        Assert.Equal("nora", (await heard).From);
    }

    [SkippableFact]
    public async Task A_file_of_the_browser_is_offered_taken_and_saved()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);
        byte[] menu = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

        IFileChooser chooser = await page.Page.RunAndWaitForFileChooserAsync(
            () => page.Page.GetByRole(AriaRole.Button, new() { Name = "Send a file" }).ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "menu.pdf", MimeType = "application/pdf", Buffer = menu });
        await Assertions.Expect(page.Page.GetByText("menu.pdf is offered.")).ToBeVisibleAsync();
        Assert.Equal("menu.pdf", Assert.Single(_ben.Files).Name);

        await page.PressAsync("Alt+Shift+ArrowDown", "Control+.", "Enter");
        await page.RunAsync("location.hash = '#/ben/files'");
        await page.Page.Locator("#file-list [role=option]").ClickAsync();
        IDownload download = await page.Page.RunAndWaitForDownloadAsync(
            () => page.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).First.ClickAsync());
        Assert.Equal("menu.pdf", download.SuggestedFilename);
        Assert.Equal(menu, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    [SkippableFact]
    public async Task A_client_that_crashed_is_shown_so_and_started_again()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Actions for Nora Lund" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Crash the client" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#accounts .card")).ToContainTextAsync("client does not run");
        Assert.False(_nora.IsRunning);

        await page.Page.Locator("#accounts .card").GetByRole(AriaRole.Button, new() { Name = "Restart" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#accounts .card")).ToHaveCountAsync(0);
        Assert.True(_nora.IsRunning);
    }

    [SkippableFact]
    public async Task A_telephone_is_added_calls_and_sends_an_sms()
    {
        _nora.SetNumber("+3725550199");
        await using OpenPage page = await OpenPage.OpenAsync(browser, _host);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Add a telephone" }).ClickAsync();
        await page.Page.GetByLabel("Number, with +").FillAsync("+3725550100");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.Page.Locator("#phone-list [role=option]").ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Call", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Page.Locator(".call-card")).ToContainTextAsync("+3725550100");
        Assert.Equal(CallType.IncomingPstn, _nora.CurrentCall!.Type);
        await page.Page.Locator(".call-card").GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator(".call-card")).ToHaveCountAsync(0);
    }
}
