using System.Net.Sockets;
using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>Pictures over the connection: each file goes where the program asked for it, and nowhere else.</summary>
public sealed class DataSlotTests : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { TimeProvider = new ManualTimeProvider() });
    private readonly EmulatedClient _bot;
    private readonly TemporaryFolder _folder = new();
    private readonly byte[] _picture = new byte[100_000];
    private TcpHost? _host;

    public DataSlotTests()
    {
        _bot = _network.LogIn("bot");
        new Random(1).NextBytes(_picture);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("pw")]
    public async Task A_picture_comes_over_the_connection(string? password)
    {
        await using ISkype skype = await AttachAsync(password: password);
        await skype.Settings.SetAvatarAsync(_folder.Write("mine.jpg", _picture)).InTime();

        await skype.Settings.SaveAvatarAsync(_folder.At("ö copy.jpg")).InTime();

        Assert.Equal(_picture, await File.ReadAllBytesAsync(_folder.At("ö copy.jpg")));
        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
    }

    [Fact]
    public async Task Many_pictures_and_other_commands_between_them_do_not_mix()
    {
        await using ISkype skype = await AttachAsync();
        await skype.Settings.SetAvatarAsync(_folder.Write("mine.jpg", _picture)).InTime();

        Task[] saving = [.. Enumerable.Range(0, 20).Select(i => skype.Settings.SaveAvatarAsync(_folder.At($"{i}.jpg")))];
        Task<string>[] asking = [.. Enumerable.Range(0, 200).Select(i => skype.SendAsync($"GET USER user{i} FULLNAME"))];
        await Task.WhenAll(saving).InTime();

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"USER user{i} FULLNAME "), await Task.WhenAll(asking).InTime());
        foreach (int i in Enumerable.Range(0, 20))
            Assert.Equal(_picture, await File.ReadAllBytesAsync(_folder.At($"{i}.jpg")));
    }

    [Fact]
    public async Task A_failure_is_the_failure_it_always_was()
    {
        await using ISkype skype = await AttachAsync();

        SkypeCommandException none = await Assert.ThrowsAsync<SkypeCommandException>(
            () => skype.User("nobody").SaveAvatarAsync(_folder.At("none.jpg")).InTime());

        Assert.Equal(SkypeError.UnableToLoadAvatar, none.Error);
        Assert.False(File.Exists(_folder.At("none.jpg")));
    }

    [Fact]
    public async Task Without_the_option_the_client_writes_on_its_own_machine()
    {
        await using ISkype skype = await AttachAsync(takes: false);
        await skype.Settings.SetAvatarAsync(_folder.Write("mine.jpg", _picture)).InTime();

        await skype.Settings.SaveAvatarAsync(_folder.At("copy.jpg")).InTime();

        Assert.Equal(_picture, await File.ReadAllBytesAsync(_folder.At("copy.jpg")));
    }

    [Fact]
    public async Task The_bytes_of_a_slot_as_old_servers_and_clients_have_them()
    {
        using var app = new TcpClient();
        NetworkStream stream = await ConnectAsync(app);
        await stream.WriteAsync(Frame("GET AVATAR 1 C:\\pic.jpg"));
        Assert.Equal("00000000" + "04" + "0B00" + Convert.ToHexString("C:\\pic.jpg\0"u8), await ReadAsync(stream, 18));

        // A command of the program is on its way before its answer.
        await stream.WriteAsync(Frame("PING"));
        Assert.Equal(Convert.ToHexString(Frame("PONG")), (await ReadUntilAsync(stream, Frame("PONG")))[^16..]);
        await stream.WriteAsync((byte[])[7, .. Frame("#1 PING")]);

        Assert.Equal("00000000" + "05" + "07" + "03000000" + "010203", await ReadAsync(stream, 13));
        Assert.Equal("00000000" + "06" + "07", await ReadAsync(stream, 6));
        Assert.Equal(Convert.ToHexString(Frame("AVATAR 1 C:\\pic.jpg")), await ReadAsync(stream, 23));
        Assert.Equal(Convert.ToHexString(Frame("#1 PONG")), await ReadAsync(stream, 11));
    }

    [Fact]
    public async Task A_program_that_asks_for_pictures_and_takes_none_is_refused_more()
    {
        using var app = new TcpClient();
        NetworkStream stream = await ConnectAsync(app);

        for (int i = 0; i <= FilePush.MaxFiles; i++)
            await stream.WriteAsync(Frame($"#{i} GET AVATAR 1 C:\\pic.jpg"));
        await ReadUntilAsync(stream, Frame($"#{FilePush.MaxFiles} ERROR 122 GET: unable to load avatar"));

        // What was asked for before is still there to be taken, and what is taken makes room for another.
        await stream.WriteAsync(new byte[] { 7 });
        await ReadUntilAsync(stream, Frame("#0 AVATAR 1 C:\\pic.jpg"));
        await stream.WriteAsync(Frame("#1000 GET AVATAR 1 C:\\pic.jpg"));
        foreach (int i in Enumerable.Range(1, FilePush.MaxFiles - 1).Append(1000))
        {
            await stream.WriteAsync(new byte[] { 7 });
            await ReadUntilAsync(stream, Frame($"#{i} AVATAR 1 C:\\pic.jpg"));
        }
    }

    [Theory]
    [InlineData("00000000 04 0200 6100")]                          // a file that was not asked for: refused, nothing else
    [InlineData("00000000 05 01 01000000 41", true)]               // a piece for a slot that is not open
    [InlineData("00000000 05 01 FFFFFFFF 41", true)]               // a piece of 4 GiB
    [InlineData("00000000 06 01", true)]                           // the end of nothing
    [InlineData("00000000 7F", true)]                              // a command that is not known
    public async Task A_server_cannot_write_what_was_not_asked_for(string hex, bool disconnects = false)
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        await using ISkype skype = Skype.Create(new SkypeOptions
        {
            Transport = new TcpTransport("127.0.0.1", ((System.Net.IPEndPoint)listener.LocalEndpoint).Port) { TakesFiles = true },
        });
        Task attaching = skype.AttachAsync();
        using TcpClient server = await listener.AcceptTcpClientAsync();
        NetworkStream stream = server.GetStream();
        Assert.Equal("0000000002", await ReadAsync(stream, 5));
        await stream.WriteAsync(new byte[] { 2 });
        Assert.Equal("000000000302", await ReadAsync(stream, 6));

        await stream.WriteAsync(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

        if (disconnects)
        {
            var rest = new byte[10_000];
            while (await stream.ReadAsync(rest).AsTask().InTime() > 0)
            {
            }
        }
        else
        {
            // NAME and PROTOCOL, and then the byte that says no.
            Assert.EndsWith("00", await ReadUntilAsync(stream, Convert.FromHexString("00")[..1], min: 30));
        }

        Assert.False(attaching.IsCompletedSuccessfully);
    }

    private static byte[] Frame(string text) => [.. BitConverter.GetBytes(Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)];

    // A program of old, which takes files; the user has a picture.
    private async Task<NetworkStream> ConnectAsync(TcpClient app)
    {
        await using (ISkype skype = await AttachAsync(takes: false))
            await skype.Settings.SetAvatarAsync(_folder.Write("mine.jpg", [1, 2, 3])).InTime();
        await app.ConnectAsync(_host!.EndPoint);
        NetworkStream stream = app.GetStream();
        await stream.WriteAsync(Convert.FromHexString("0000000002"));
        Assert.Equal("02", await ReadAsync(stream, 1));
        await stream.WriteAsync(Convert.FromHexString("000000000302"));
        return stream;
    }

    private static async Task<string> ReadAsync(NetworkStream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes).AsTask().InTime();
        return Convert.ToHexString(bytes);
    }

    // Everything up to and with some bytes.
    private static async Task<string> ReadUntilAsync(NetworkStream stream, byte[] end, int min = 0)
    {
        string read = "";
        while (read.Length < min * 2 || !read.EndsWith(Convert.ToHexString(end), StringComparison.Ordinal))
            read += await ReadAsync(stream, 1);
        return read;
    }

    private async Task<ISkype> AttachAsync(bool takes = true, string? password = null)
    {
        _host ??= TcpHost.Start(_bot, new TcpHostOptions { Port = 0, PushesFiles = true, Password = password, FilesFolder = _folder.At("") });
        return await Skype.AttachAsync(
            new SkypeOptions { Transport = new TcpTransport("127.0.0.1", _host.EndPoint.Port) { TakesFiles = takes, Password = password } }).InTime();
    }
}
