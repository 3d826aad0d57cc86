using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Sharing;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>What comes over the network names no files of this machine, unless a folder was opened to it.</summary>
public sealed class RemoteFileTests : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { TimeProvider = new ManualTimeProvider() });
    private readonly EmulatedClient _bot;
    private readonly EmulatedClient _anna;
    private readonly TemporaryFolder _folder = new();
    private readonly List<IDisposable> _programs = [];
    private TcpHost? _host;

    public RemoteFileTests()
    {
        (_bot, _anna) = (_network.LogIn("bot"), _network.LogIn("anna"));
        _network.MakeContacts(_bot, _anna);
        _bot.SetPrivilege(Privilege.Voicemail);
        _folder.Write("secret", [1, 2, 3]);
    }

    /// <summary>Each command with a path, and what it is answered. {F} is a file that exists, {D} the folder, {C} a call, {V} the greeting, {T} a
    /// transfer.</summary>
    public static TheoryData<string, string> Commands => new()
    {
        { "SET AVATAR 1 {F}", "ERROR 111" },
        { "set  avatar  1  {F}:1", "ERROR 111" },
        { "GET AVATAR 1 {D}/new.jpg", "ERROR 121" },
        { "GET USER anna AVATAR 1 {D}/new.jpg", "ERROR 121" },
        { "get user  anna  avatar 1 {D}/new.jpg", "ERROR 121" },
        { "SET RINGTONE 1 {F}", "ERROR 111" },
        { "SET RINGTONE 1 {F}:2", "ERROR 111" },
        { "SET WALLPAPER {F}", "ERROR 111" },
        { "SET UI_LANGUAGE xx {F}", "ERROR 53" },
        { "ALTER CALL {C} SET_INPUT FILE=\"{F}\"", "ERROR 558" },
        { "ALTER CALL {C} SET_OUTPUT FILE=\"{F}\"", "ERROR 558" },
        { "ALTER CALL {C} SET_OUTPUT SOUNDCARD=\"default\", file=\"{F}\"", "ERROR 558" },
        { "ALTER CALL {C} SET_CAPTURE_MIC PORT=\"4711\", FILE=\"{F}\"", "ERROR 558" },
        { "alter call {C} set_output file=\"{F}\"", "ERROR 558" },
        { "ALTER VOICEMAIL {V} SET_INPUT FILE=\"{F}\"", "ERROR 531" },
        { "ALTER VOICEMAIL {V} SET_OUTPUT FILE=\"{F}\"", "ERROR 531" },
        { "ALTER VOICEMAIL {V} SET_CAPTURE_MIC FILE=\"{F}\"", "ERROR 531" },
        { "FILE anna \"{F}\"", "ERROR 111" },
        { "FILE anna {F}", "ERROR 111" },
        { "CHATFILE #bot/$anna;1 \"{F}\"", "ERROR 111" },
        { "OPEN FILETRANSFER anna IN {D}", "ERROR 109" },
        { "ALTER FILETRANSFER {T} ACCEPT {D}", "ERROR 109" },
        { "CREATE MENU_ITEM one CONTEXT contact CAPTION \"x\" ICON \"{F}\"", "ERROR 537" },
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (IDisposable program in _programs)
            program.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_with_a_path_is_answered_as_if_there_were_no_such_file(string command, string answer)
    {
        RawProgram program = Connect(Serve());

        Assert.StartsWith(answer, await program.AskAsync(await FillAsync(program, command)), StringComparison.Ordinal);

        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(_folder.At("secret")));
        Assert.Equal([_folder.At("offered"), _folder.At("secret")], Directory.GetFiles(_folder.At("")).Order());
    }

    [Theory]
    [InlineData("SET AVATAR 1", "AVATAR 1")]
    [InlineData("SET WALLPAPER ", "WALLPAPER ")]
    [InlineData("ALTER CALL {C} SET_OUTPUT SOUNDCARD=\"default\"", "ALTER CALL {C} SET_OUTPUT SOUNDCARD=\"default\"")]
    [InlineData("SET PROFILE ABOUT FILE=\"/etc/passwd\"", "PROFILE ABOUT FILE=\"/etc/passwd\"")]
    [InlineData("OPEN FILETRANSFER anna", "OPEN FILETRANSFER anna")]
    [InlineData("SET UI_LANGUAGE de", "UI_LANGUAGE de")]
    public async Task Commands_without_a_path_are_what_they_were(string command, string answer)
    {
        RawProgram program = Connect(Serve());

        Assert.Equal(await FillAsync(program, answer), await program.AskAsync(await FillAsync(program, command)));
    }

    [Fact]
    public async Task A_folder_can_be_opened_and_nothing_beside_it()
    {
        string open = _folder.Make("open");
        File.WriteAllBytes(Path.Combine(open, "me.jpg"), [7]);
        File.CreateSymbolicLink(Path.Combine(open, "link"), _folder.At("secret"));
        File.CreateSymbolicLink(Path.Combine(open, "way"), _folder.At(""));
        _folder.Make("open too");
        File.WriteAllBytes(_folder.At("open too/x"), [8]);
        RawProgram program = Connect(Serve(new TcpHostOptions { Port = 0, FilesFolder = open }));

        Assert.Equal($"AVATAR 1 {open}/me.jpg", await program.AskAsync($"SET AVATAR 1 {open}/me.jpg"));
        Assert.Equal($"AVATAR 1 {open}/copy.jpg", await program.AskAsync($"GET AVATAR 1 {open}/copy.jpg"));
        Assert.Equal([7], File.ReadAllBytes(Path.Combine(open, "copy.jpg")));
        Assert.Equal($"RINGTONE 1 {open}/me.jpg:2", await program.AskAsync($"SET RINGTONE 1 {open}/me.jpg:2"));
        Assert.StartsWith("FILE ", await program.AskAsync($"FILE anna \"{open}/me.jpg\""), StringComparison.Ordinal);

        foreach (string path in new[]
        {
            $"{open}/../secret", $"{open}/link", $"{open}/way/secret", $"{open} too/x", $"{open}/./../secret", "secret", "open/me.jpg",
            $"{open}\u0007", $"\"{open}/me.jpg\"/../../secret",
        })
        {
            Assert.Equal("ERROR 111 File not found", await program.AskAsync($"SET AVATAR 1 {path}"));
            Assert.Equal("ERROR 121 GET: file path doesn't exist", await program.AskAsync($"GET AVATAR 1 {path}"));
            Assert.Equal("ERROR 111 File not found", await program.AskAsync($"FILE anna {path}"));
        }
    }

    [Fact]
    public async Task A_folder_that_became_a_link_since_is_open_no_more()
    {
        string open = _folder.Make("open");
        TcpHost host = Serve(new TcpHostOptions { Port = 0, FilesFolder = open });
        Directory.Delete(open);
        Directory.CreateSymbolicLink(open, _folder.At(""));

        Assert.Equal("ERROR 111 File not found", await Connect(host).AskAsync($"SET AVATAR 1 {open}/secret"));
    }

    [Fact]
    public async Task A_folder_that_was_a_link_from_the_start_is_open_for_as_long_as_it_leads_there()
    {
        string real = _folder.Make("real"), open = _folder.At("open");
        File.WriteAllBytes(Path.Combine(real, "me.jpg"), [7]);
        Directory.CreateSymbolicLink(open, real);
        RawProgram program = Connect(Serve(new TcpHostOptions { Port = 0, FilesFolder = open }));
        Assert.Equal($"AVATAR 1 {open}/me.jpg", await program.AskAsync($"SET AVATAR 1 {open}/me.jpg"));

        Directory.Delete(open);
        Directory.CreateSymbolicLink(open, _folder.At(""));
        Assert.Equal("ERROR 111 File not found", await program.AskAsync($"SET AVATAR 1 {open}/secret"));
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_opened()
    {
        ArgumentException missing = Assert.Throws<ArgumentException>(() => Serve(new TcpHostOptions { Port = 0, FilesFolder = _folder.At("none") }));

        Assert.Contains(_folder.At("none"), missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_runs_elsewhere_is_not_reached_by_such_a_command()
    {
        await using var shared = new SharedClient(_bot.Transport);
        await using TcpHost host = TcpHost.Start(shared, new TcpHostOptions { Port = 0 });
        RawProgram program = Connect(host);

        Assert.Equal("PONG", await program.AskAsync("PING"));
        Assert.StartsWith("ERROR 111", await program.AskAsync($"SET AVATAR 1 {_folder.At("secret")}"), StringComparison.Ordinal);
        Assert.Equal("AVATAR 1", await program.AskAsync("SET AVATAR 1"));
    }

    private async Task<string> FillAsync(RawProgram program, string command)
    {
        if (!File.Exists(_folder.At("offered")))
            _anna.SendFile(_bot, _folder.Write("offered", [1]));
        string call = "0";
        if (command.Contains("{C}", StringComparison.Ordinal))
        {
            call = (await program.AskAsync("SEARCH ACTIVECALLS"))["CALLS".Length..].Trim();
            if (call.Length == 0)
                call = (await program.AskAsync("CALL echo123")).Split(' ')[1];
        }

        string greeting = command.Contains("{V}", StringComparison.Ordinal) ? (await program.AskAsync("SEARCH GREETING bot")).Split(' ')[1] : "0";
        string transfer = (await program.AskAsync("SEARCH ACTIVEFILETRANSFERS"))["FILETRANSFERS".Length..].Trim();
        return command.Replace("{F}", _folder.At("secret"), StringComparison.Ordinal)
            .Replace("{D}", _folder.At("").TrimEnd('/'), StringComparison.Ordinal)
            .Replace("{C}", call, StringComparison.Ordinal).Replace("{V}", greeting, StringComparison.Ordinal)
            .Replace("{T}", transfer, StringComparison.Ordinal);
    }

    private TcpHost Serve(TcpHostOptions? options = null) => _host = TcpHost.Start(_bot, options ?? new TcpHostOptions { Port = 0 });

    private RawProgram Connect(TcpHost host)
    {
        var program = new RawProgram(host.EndPoint);
        _programs.Add(program);
        return program;
    }
}
