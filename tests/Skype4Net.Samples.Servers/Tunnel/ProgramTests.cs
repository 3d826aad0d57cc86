using Target = global::Tunnel.Target;

namespace Skype4Net.Samples.Servers.Tunnel;

public class ProgramTests
{
    [Fact]
    public async Task The_program_carries_two_connections_over_an_emulated_client()
    {
        SampleRun run = await SampleRun.OfAsync("Tunnel");

        run.Told("bob's end: anna opened a tunnel", "the service at bob's says: 5 bytes", "the service at bob's says: 1000000 bytes");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public async Task One_end_alone_asks_for_a_real_client()
    {
        SampleRun run = await SampleRun.OfAsync("Tunnel", "listen", "--to", "bob", "--port", "0");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("give --transport", run.Errors);
    }

    [Fact]
    public async Task A_wrong_target_is_named()
    {
        SampleRun run = await SampleRun.OfAsync("Tunnel", "connect", "--from", "anna", "--target", "localhost");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--target takes host:port", run.Errors);
    }

    [Theory]
    [InlineData("localhost:80", "localhost", 80)]
    [InlineData("[::1]:443", "::1", 443)]
    [InlineData("localhost", null, 0)]
    [InlineData("localhost:0", null, 0)]
    [InlineData("localhost:65536", null, 0)]
    [InlineData(":80", null, 0)]
    public void A_target_is_a_host_and_a_port(string text, string? host, int port)
        => Assert.Equal(host is null ? null : new Target(host, port), Target.Parse(text));
}
