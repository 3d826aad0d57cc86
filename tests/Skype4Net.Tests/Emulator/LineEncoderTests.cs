using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>A notification is encoded once for all programs of one protocol version.</summary>
public class LineEncoderTests
{
    [Fact]
    public async Task A_hundred_programs_of_two_versions_need_two_encodings()
    {
        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), ben = network.LogIn("ben");
        network.MakeContacts(anna, ben);
        int encodings = 0;
        var lines = new LineEncoder(line =>
        {
            encodings++;
            return Encoding.UTF8.GetBytes(line);
        });
        Program[] programs = [.. Enumerable.Range(0, 100).Select(i => new Program(ben, lines, protocol: i < 50 ? 8 : 7))];
        encodings = 0;

        anna.SetFullName("Anna B.");

        Assert.Equal(2, encodings);
        Assert.All(programs, p => Assert.Equal("USER anna FULLNAME Anna B.", p.Last));
        Array.ForEach(programs, p => p.Dispose());
    }

    [Fact]
    public void Another_line_is_encoded_anew_and_a_long_one_is_not_kept()
    {
        var lines = new LineEncoder(Encoding.UTF8.GetBytes);
        string one = "USER anna ABOUT 1", other = "USER anna ABOUT 2", full = new('x', 5000);
        Assert.Same(lines.Encode(one), lines.Encode(one));
        Assert.Equal(Encoding.UTF8.GetBytes(other), lines.Encode(other));
        Assert.NotSame(lines.Encode(full), lines.Encode(full));
        Assert.Equal(Encoding.UTF8.GetBytes(one), lines.Encode(one));
    }

    // As hosts do: each line goes out as bytes.
    private sealed class Program : ISessionOutput, IDisposable
    {
        private readonly LineEncoder _lines;
        private readonly IApiSession _session;

        public Program(EmulatedClient client, LineEncoder lines, int protocol)
        {
            _lines = lines;
            _session = client.Server.OpenSession(TransportTraits.InProcess, this);
            _session.Submit("NAME test", _ => { });
            _session.Submit($"PROTOCOL {protocol}", _ => { });
        }

        public string Last { get; private set; } = "";

        public void Push(string line) => Last = Encoding.UTF8.GetString(_lines.Encode(line));

        public void Dispose() => _session.Dispose();
    }
}
