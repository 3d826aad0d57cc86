using System.Net;
using System.Net.Sockets;
using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Samples.Servers;

/// <summary>Each server as a program of its own, attached by SkypeProxy, as it would be to a client on another machine; ended by Ctrl+C.</summary>
public sealed class RealClientTests : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new();
    private readonly TemporaryFolder _folder = new();
    private EmulatedClient _bots = null!, _anna = null!;
    private TcpHost _host = null!, _annasHost = null!;

    public Task InitializeAsync()
    {
        (_bots, _anna) = (_network.LogIn("bot"), _network.LogIn("anna"));
        _network.MakeContacts(_anna, _bots);
        (_host, _annasHost) = (TcpHost.Start(_bots, new TcpHostOptions { Port = 0, FilesFolder = Path.GetTempPath() }),
            TcpHost.Start(_anna, new TcpHostOptions { Port = 0, FilesFolder = Path.GetTempPath() }));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _annasHost.DisposeAsync();
        await _network.DisposeAsync();
        _folder.Dispose();
    }

    [SkippableFact]
    public async Task ServerBot_answers_and_ends_with_advice_when_the_client_hangs()
    {
        _folder.Write("rates.csv", "EUR;USD;1.08"u8.ToArray());
        string settings = _folder.Write("settings.json", Encoding.UTF8.GetBytes("""
            {
              "rates": { "file": "rates.csv" }, "log": { "file": "wire.log" },
              "watchdog": { "everySeconds": 0.2, "timeoutSeconds": 0.5, "misses": 2 }
            }
            """));
        using var server = RunningProgram.Alone("samples/ServerBot", "--transport", $"tcp://{_host.EndPoint}", "--settings", settings);
        await server.LineAsync(l => l.Contains("The server answers."));
        Task<ChatEntry> answer = _anna.WaitForMessageAsync(m => m.From == "bot");
        _anna.Say(_bots, "EUR USD 100");
        Assert.Equal("100 EUR = 108.00 USD", (await answer.InTime()).Text);

        _bots.Faults.DropReplies = 1;

        await server.LineAsync(l => l.Contains("Look at the client's window, start it again, and then the server."));
        Assert.Equal(3, await server.EndAsync());
        Assert.Contains("EUR USD 100", await File.ReadAllTextAsync(_folder.At("wire.log")));
    }

    [SkippableFact]
    public async Task AnsweringMachine_takes_a_message()
    {
        SkipWithoutSignals();
        using var machine = RunningProgram.Alone(
            "samples/AnsweringMachine", "--transport", $"tcp://{_host.EndPoint}", "--after", "0", "--folder", _folder.At("messages"));
        await machine.LineAsync(l => l.Contains("AnsweringMachine serves bot."));

        EmulatedCall call = _anna.Call(_bots);
        await machine.LineAsync(l => l.Contains("hears the menu"));
        call.Press("1");
        await machine.LineAsync(l => l.Contains("speaks"));
        call.Speak(new byte[WavFile.BytesPerSecond]);
        call.Press("#");

        await machine.LineAsync(l => l.Contains("anna left 1.0 s"));
        Assert.Equal(0, await machine.InterruptAsync());
    }

    [SkippableFact]
    public async Task CallRecorder_leaves_whole_files_when_it_is_ended()
    {
        SkipWithoutSignals();
        using var recorder = RunningProgram.Alone("samples/CallRecorder", "--transport", $"tcp://{_host.EndPoint}", "--folder", _folder.At("calls"));
        await recorder.LineAsync(l => l.Contains("CallRecorder serves bot."));
        EmulatedCall call = _anna.Call(_bots);
        _bots.CurrentCall!.Answer();
        await recorder.LineAsync(l => l.Contains("recording"));
        call.Speak(new byte[3 * WavFile.BytesPerSecond]);

        Assert.Equal(0, await recorder.InterruptAsync());

        string[] files = Directory.GetFiles(_folder.At("calls"));
        Assert.Equal(2, files.Length);
        Assert.All(files, f => Assert.Equal(3 * WavFile.BytesPerSecond, WavFile.Read(f).Length));
    }

    [SkippableFact]
    public async Task Tunnel_carries_a_connection_between_two_programs()
    {
        SkipWithoutSignals();
        using var service = new TcpListener(IPAddress.Loopback, 0);
        service.Start();
        using var connects = RunningProgram.Alone(
            "samples/Tunnel", "connect", "--from", "anna", "--target", $"{service.LocalEndpoint}", "--transport", $"tcp://{_host.EndPoint}");
        using var listens = RunningProgram.Alone(
            "samples/Tunnel", "listen", "--to", "bot", "--port", "0", "--transport", $"tcp://{_annasHost.EndPoint}");
        await connects.LineAsync(l => l.Contains("connections of anna go to"));
        string listening = await listens.LineAsync(l => l.Contains("listening on"));
        Task<TcpClient> accepted = service.AcceptTcpClientAsync();

        using var here = new TcpClient();
        await here.ConnectAsync(IPEndPoint.Parse(listening.Split(' ')[2])).InTime();
        using TcpClient there = await accepted.InTime();
        await here.GetStream().WriteAsync("hello"u8.ToArray());
        byte[] heard = new byte[5];
        await there.GetStream().ReadExactlyAsync(heard).AsTask().InTime();

        Assert.Equal("hello"u8.ToArray(), heard);
        Assert.Equal(0, await listens.InterruptAsync());
        Assert.Equal(0, await connects.InterruptAsync());
    }

    private static void SkipWithoutSignals() => Skip.If(OperatingSystem.IsWindows(), "Ctrl+C is sent as a signal, which Windows has not.");
}
