using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.X11;

namespace Skype4Net.Integration.Foreign;

/// <summary>Programs for X11 by Xlib, in Python's ctypes: start-ups, and messages whose pieces come among those of others.</summary>
public sealed class X11ProgramTests : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new();
    private readonly List<RunningProgram> _programs = [];
    private XServer? _server;
    private X11Host? _host;

    private EmulatedClient Anna => _network.Find("anna")!;

    private EmulatedClient Nora => _network.Find("nora")!;

    public Task InitializeAsync()
    {
        _network.MakeContacts(_network.LogIn("nora", "Nora Lund"), _network.LogIn("anna", "Anna B."));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (RunningProgram program in _programs)
            program.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
        await _network.DisposeAsync();
        _server?.Dispose();
    }

    [SkippableFact]
    public async Task Skype4Py_starts_and_is_told_who_is_signed_in_behind_the_protocol()
    {
        RunningProgram program = await ServedAsync(windows: 1);
        Assert.Equal("#0 OK", await SayAsync(program, 0, "#0 NAME Skype4Py"));
        Assert.Equal("#0 PROTOCOL 5", await SayAsync(program, 0, "#0 PROTOCOL 5"));
        foreach (string line in new[] { "CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora", "USERSTATUS ONLINE" })
            Assert.Equal($"0 {line}", await program.LineAsync(_ => true));
        Assert.Equal("#0 USERS ", (await SayAsync(program, 0, "#0 SEARCH FRIENDS"))[..9]);
    }

    [SkippableFact]
    public async Task Skypopen_asks_for_protocol_999_at_once_and_hears_whose_account_it_is()
    {
        RunningProgram program = await ServedAsync(windows: 1);
        program.Write("say 0 NAME skypopen");
        program.Write("say 0 PROTOCOL 999");
        Assert.Equal("0 OK", await program.LineAsync(_ => true));
        Assert.Equal("0 PROTOCOL 8", await program.LineAsync(_ => true));
        await program.LineAsync(l => l == "0 CURRENTUSERHANDLE nora");
        string[] start = ["PROTOCOL 7", "SET AUTOAWAY OFF", "SET WINDOWSTATE HIDDEN", "SET USERSTATUS ONLINE", "SET SILENT_MODE ON"];
        foreach (string command in start)
            Assert.Equal(command.Replace("SET ", ""), await SayAsync(program, 0, command));
        EmulatedCall call = Anna.Call(Nora);
        string id = (await program.LineAsync(l => l.EndsWith(" STATUS RINGING", StringComparison.Ordinal))).Split(' ')[2];
        Assert.Equal($"CALL {id} PARTNER_DISPNAME Anna B.", await SayAsync(program, 0, $"GET CALL {id} PARTNER_DISPNAME"));
        Assert.Equal($"CALL {id} PARTNER_HANDLE anna", await SayAsync(program, 0, $"GET CALL {id} PARTNER_HANDLE"));
        Assert.Equal($"ALTER CALL {id} ANSWER", await SayAsync(program, 0, $"ALTER CALL {id} ANSWER"));
        await program.LineAsync(l => l == $"0 CALL {id} STATUS INPROGRESS");
        Assert.Equal($"ALTER CALL {id} HANGUP", await SayAsync(program, 0, $"ALTER CALL {id} HANGUP"));
        Assert.Equal(CallStatus.Finished, call.Status);
    }

    [SkippableFact]
    public async Task Skype4hs_and_Pidgin_share_the_display_and_each_has_its_own_session()
    {
        RunningProgram program = await ServedAsync(windows: 2);
        Assert.Equal("OK", await SayAsync(program, 0, "NAME skype4hs"));
        Assert.Equal("#0 OK", await SayAsync(program, 1, "#0 NAME Pidgin"));
        Assert.Equal("#1 PROTOCOL 7", await SayAsync(program, 1, "#1 PROTOCOL 7"));
        Assert.Equal("#12 PROTOCOL 5", await SayAsync(program, 0, "#12 PROTOCOL 5"));
        Assert.Equal("#3 CURRENTUSERHANDLE nora", await SayAsync(program, 1, "#3 GET CURRENTUSERHANDLE"));
        Assert.Equal("#3 USERSTATUS ONLINE", await SayAsync(program, 0, "#3 GET USERSTATUS"));
    }

    [SkippableFact]
    public async Task Pieces_of_two_programs_that_come_in_turn_are_two_messages()
    {
        RunningProgram program = await ServedAsync(windows: 2);
        await AttachAsync(program, 0, 1);
        string one = new('1', 3000), two = string.Concat(Enumerable.Repeat("zwei ü ", 300));

        program.Write($"interleave 0 1 #1 SET PROFILE ABOUT {one}|#2 SET PROFILE CITY {two}");

        Assert.Equal($"0 #1 PROFILE ABOUT {one}", await program.LineAsync(l => l.StartsWith("0 #1 ", StringComparison.Ordinal)));
        Assert.Equal(one, (await SayAsync(program, 0, "#3 GET PROFILE ABOUT"))["#3 PROFILE ABOUT ".Length..]);
        Assert.Equal(two.TrimEnd(), (await SayAsync(program, 1, "#4 GET PROFILE CITY"))["#4 PROFILE CITY ".Length..].TrimEnd());
    }

    [SkippableFact]
    public async Task Two_threads_that_send_at_the_same_time_get_all_their_answers_in_order()
    {
        RunningProgram program = await ServedAsync(windows: 2);
        await AttachAsync(program, 0, 1);

        program.Write("threads 0 1 500");

        int[] next = [0, 0];
        while (next[0] < 500 || next[1] < 500)
        {
            string line = await program.LineAsync(l => l.Contains(" #", StringComparison.Ordinal));
            int window = line[0] - '0';
            Assert.Equal($"{window} #{next[window]} USER anna FULLNAME Anna B.", line);
            next[window]++;
        }
    }

    [SkippableFact]
    public async Task Two_threads_of_one_window_that_mix_their_pieces_spoil_those_messages_and_nothing_else()
    {
        RunningProgram program = await ServedAsync(windows: 2);
        await AttachAsync(program, 0, 1);

        program.Write("interleave 0 0 #1 GET USER anna FULLNAME and more of it|#2 GET USER nora FULLNAME and more of it");

        Assert.Equal("#3 USER anna FULLNAME Anna B.", await SayAsync(program, 0, "#3 GET USER anna FULLNAME"));
        Assert.Equal("#4 USER anna FULLNAME Anna B.", await SayAsync(program, 1, "#4 GET USER anna FULLNAME"));
    }

    [SkippableTheory]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(40)]
    public async Task A_message_that_fills_its_last_piece_is_ended_by_one_more(int bytes)
    {
        RunningProgram program = await ServedAsync(windows: 1);
        await AttachAsync(program, 0);

        // Blanks behind a command do no harm.
        Assert.Equal("#1 USERSTATUS ONLINE", await SayAsync(program, 0, "#1 GET USERSTATUS".PadRight(bytes)));
    }

    [SkippableFact]
    public async Task A_window_that_vanished_is_let_go_of_and_the_others_stay()
    {
        RunningProgram program = await ServedAsync(windows: 2);
        await AttachAsync(program, 0, 1);
        program.Write("end 1");
        for (int i = 0; i < 20; i++)
            Anna.SetMood($"mood {i}");

        await program.LineAsync(l => l == "0 USER anna MOOD_TEXT mood 19");
        Assert.Equal("#1 USERSTATUS ONLINE", await SayAsync(program, 0, "#1 GET USERSTATUS"));
    }

    [SkippableFact]
    public async Task The_window_comes_before_the_property_and_goes_behind_it()
    {
        RunningProgram program = await StartAsync(windows: 1);
        _host = X11Host.Start(Nora, new X11HostOptions { Display = _server!.Display });
        Assert.Equal("skype True", await program.LineAsync(_ => true));

        await _host.DisposeAsync();
        Assert.Equal("gone property", await program.LineAsync(_ => true));
        Assert.Equal("gone window", await program.LineAsync(_ => true));
    }

    private async Task<RunningProgram> ServedAsync(int windows)
    {
        DebianPython.RequireX11();
        _server = XServer.Receive();
        _host = X11Host.Start(Nora, new X11HostOptions { Display = _server.Display });
        RunningProgram program = await StartAsync(windows);
        return program;
    }

    private async Task<RunningProgram> StartAsync(int windows)
    {
        DebianPython.RequireX11();
        _server ??= XServer.Receive();
        RunningProgram program = RunningProgram.PythonOnDisplay(_server.Display, "x11_program.py", $"{windows}");
        _programs.Add(program);
        await program.LineAsync(l => l == "ready");
        return program;
    }

    private static async Task AttachAsync(RunningProgram program, params int[] windows)
    {
        foreach (int window in windows)
        {
            Assert.Equal("OK", await SayAsync(program, window, "NAME x"));
            Assert.Equal("PROTOCOL 7", await SayAsync(program, window, "PROTOCOL 7"));
            await program.LineAsync(l => l == $"{window} USERSTATUS ONLINE");
        }
    }

    // What is told meanwhile is passed over: a reply begins with the command's id, or with its words.
    private static async Task<string> SayAsync(RunningProgram program, int window, string command)
    {
        program.Write($"say {window} {command}");
        string id = command[0] == '#' ? command.Split(' ')[0] + " " : "";
        string line = await program.LineAsync(l => l.StartsWith($"{window} {id}") && (id.Length > 0 || IsReply(l[2..], command)));
        return line[2..];
    }

    private static bool IsReply(string line, string command)
        => line == "OK" || line.StartsWith("ERROR") || line.StartsWith(command.Replace("GET ", "").Replace("SET ", ""));
}
