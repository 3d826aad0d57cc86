using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Tests;

/// <summary>A window of the page without a browser: a plain WebSocket that keeps its things as the page does, by folding patches.</summary>
internal sealed class PageWindow : IAsyncDisposable
{
    private readonly ClientWebSocket _socket;
    private readonly byte[] _buffer = new byte[1024 * 1024];
    private int _lastId;

    private PageWindow(ClientWebSocket socket) => _socket = socket;

    /// <summary>All things, by kind and key.</summary>
    public Dictionary<(string Kind, string Key), JsonNode> Things { get; init; } = [];

    public List<JsonNode> Wire { get; } = [];

    public List<byte[]> Sound { get; } = [];

    public long Skipped { get; private set; }

    public string Run { get; private set; } = "";

    public long Seq { get; private set; }

    /// <summary>How often a snapshot began.</summary>
    public int Snapshots { get; private set; }

    public JsonNode? Welcome { get; private set; }

    public string Name { get; private set; } = "";

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public WebSocketState State => _socket.State;

    /// <summary>Whether each frame is acknowledged at once, as the page does.</summary>
    public bool Acknowledges { get; set; } = true;

    public static async Task<PageWindow> ConnectAsync(int port, string? origin, string host = "")
    {
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        if (host.Length > 0)
            socket.Options.SetRequestHeader("Host", host);
        try
        {
            await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/socket"), CancellationToken.None).InTime();
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return new PageWindow(socket);
    }

    /// <summary>Goes on with what another connection of the window had.</summary>
    public PageWindow ContinueFrom(PageWindow before)
    {
        foreach (((string, string) key, JsonNode thing) in before.Things)
            Things[key] = thing;
        Wire.AddRange(before.Wire);
        (Run, Seq, _lastId) = (before.Run, before.Seq, before._lastId);
        return this;
    }

    /// <summary>Shows the token, and waits for the welcome and all that belongs to it.</summary>
    public async Task HelloAsync(string token, string window, string? run = null, long seq = 0)
    {
        Name = window;
        var hello = new JsonObject { ["hello"] = 1, ["token"] = token, ["window"] = window };
        if (run is not null)
            hello["resume"] = new JsonObject { ["run"] = run, ["seq"] = seq };
        await SendAsync(hello);
        await ReceiveUntilAsync(frame => frame["last"] is not null || (frame["welcome"] is not null && (bool)frame["resumed"]!));
    }

    public Task SendAsync(JsonObject frame) => SendTextAsync(frame.ToJsonString());

    public Task SendTextAsync(string text) => SendRawAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public Task SendRawAsync(byte[] bytes, WebSocketMessageType type) => _socket.SendAsync(bytes, type, true, CancellationToken.None).InTime();

    /// <summary>Sends a command without waiting for its result. Returns its id.</summary>
    public async Task<string> BeginAsync(string name, JsonObject? arguments = null, string? id = null)
    {
        id ??= $"{Name}-{++_lastId}";
        JsonObject frame = (JsonObject?)arguments?.DeepClone() ?? [];
        frame["do"] = name;
        frame["id"] = id;
        await SendAsync(frame);
        return id;
    }

    /// <summary>Has something done. Returns the frame that answers.</summary>
    public async Task<JsonNode> DoAsync(string name, JsonObject? arguments = null, string? id = null)
    {
        string sent = await BeginAsync(name, arguments, id);
        return await ReceiveUntilAsync(frame => (string?)frame["did"] == sent);
    }

    /// <summary>Has something done that must succeed. Returns its value.</summary>
    public async Task<JsonNode?> DoneAsync(string name, JsonObject? arguments = null)
    {
        JsonNode answer = await DoAsync(name, arguments);
        Assert.True((bool)answer["ok"]!, answer.ToJsonString());
        return answer["value"];
    }

    /// <summary>Receives until a frame fits, folding all into the things.</summary>
    public async Task<JsonNode> ReceiveUntilAsync(Func<JsonNode, bool> fits)
    {
        while (true)
        {
            JsonNode? frame = await ReceiveAsync();
            if (frame is null)
                throw new InvalidOperationException($"The connection has ended: {_socket.CloseStatus} {_socket.CloseStatusDescription}");
            if (fits(frame))
                return frame;
        }
    }

    /// <summary>Receives until something is so; nothing when it is so already.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        if (!isSo())
            await ReceiveUntilAsync(_ => isSo());
    }

    /// <summary>Receives one frame; null at the end.</summary>
    public async Task<JsonNode?> ReceiveAsync()
    {
        int length = 0;
        WebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(new ArraySegment<byte>(_buffer, length, _buffer.Length - length), CancellationToken.None).InTime();
            length += received.Count;
        }
        while (!received.EndOfMessage);
        if (received.MessageType == WebSocketMessageType.Close)
            return null;
        if (received.MessageType == WebSocketMessageType.Binary)
        {
            Sound.Add(_buffer[..length]);
            return new JsonObject { ["sound"] = length };
        }

        JsonNode frame = JsonNode.Parse(_buffer.AsSpan(0, length))!;
        Fold(frame);
        if (Acknowledges && (frame["patch"] is not null || frame["snapshot"] is not null || frame["wire"] is not null))
            await AcknowledgeAsync();
        return frame;
    }

    public Task AcknowledgeAsync() => SendAsync(new JsonObject { ["ack"] = Seq });

    public JsonNode Thing(string kind, string key) => Things[(kind, key)];

    public IEnumerable<JsonNode> All(string kind) => Things.Where(t => t.Key.Kind == kind).Select(t => t.Value);

    /// <summary>Everything, in an order of its own, to be compared.</summary>
    public string Dump()
        => string.Join('\n', Things.Where(t => t.Key.Kind != "world").OrderBy(t => t.Key.Kind, StringComparer.Ordinal)
            .ThenBy(t => t.Key.Key, StringComparer.Ordinal)
            .Select(t => $"{t.Key.Kind} {t.Key.Key} {t.Value.ToJsonString()}"));

    /// <summary>The connection is gone without a word.</summary>
    public void Kill() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Fold(JsonNode frame)
    {
        if (frame["welcome"] is not null)
        {
            Welcome = frame;
            Run = (string)frame["run"]!;
        }

        if (frame["snapshot"] is { } snapshot)
        {
            if ((bool?)frame["first"] == true)
            {
                Things.Clear();
                Snapshots++;
            }

            Seq = (long)snapshot;
        }

        if (frame["patch"] is { } patch)
            Seq = Math.Max(Seq, (long)patch);
        foreach (JsonNode? op in frame["ops"]?.AsArray() ?? [])
        {
            (string, string) key = ((string)op![1]!, (string)op[2]!);
            if ((string)op[0]! == "put")
                Things[key] = op[3]!.DeepClone();
            else
                Things.Remove(key);
        }

        foreach (JsonNode? line in frame["wire"]?.AsArray() ?? [])
            Wire.Add(line!.DeepClone());
        Skipped += (long?)frame["skipped"] ?? 0;
    }
}
