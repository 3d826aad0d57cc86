using Skype4Net.Xmpp.Client.Dns;

namespace Skype4Net.Xmpp.Tests.Dns;

public class SrvResolverTests
{
    private const string Service = "_xmpp-client._tcp.example.org";

    [Fact]
    public async Task Records_come_by_priority()
    {
        await using var names = new ScriptedNameServer((q, _)
            => [ScriptedNameServer.Answer(q, 0, (20, 0, 5223, "backup.example.org"), (10, 5, 5222, "xmpp.example.org"))]);

        IReadOnlyList<SrvRecord> records = await Resolver(names).ResolveAsync(Service, default).InTime();

        Assert.Equal([new SrvRecord(10, 5, 5222, "xmpp.example.org"), new SrvRecord(20, 0, 5223, "backup.example.org")], records);
    }

    [Fact]
    public async Task An_answer_too_long_for_a_datagram_is_asked_for_over_TCP()
    {
        await using var names = new ScriptedNameServer((q, isTcp) => [isTcp
            ? ScriptedNameServer.Answer(q, 0, (1, 1, 5222, "long.example.org"))
            : ScriptedNameServer.Answer(q, 0x02)]);

        Assert.Equal("long.example.org", Assert.Single(await Resolver(names).ResolveAsync(Service, default).InTime()).Target);
    }

    [Fact]
    public async Task Answers_to_other_questions_are_passed_over()
    {
        await using var names = new ScriptedNameServer((q, _)
            => [Guess(q, 0, 1), Guess(q, 13, 1), [1, 2, 3], ScriptedNameServer.Answer(q, 0, (1, 1, 5222, "true.example.org"))]);

        Assert.Equal("true.example.org", Assert.Single(await Resolver(names).ResolveAsync(Service, default).InTime()).Target);
    }

    [Fact]
    public async Task A_name_without_records_has_none()
    {
        await using var names = new ScriptedNameServer((q, _) => [With(ScriptedNameServer.Answer(q, 0), 3, 3)]);

        Assert.Empty(await Resolver(names).ResolveAsync(Service, default).InTime());
    }

    [Fact]
    public async Task The_next_server_is_asked_when_one_answers_nonsense()
    {
        // A name that points to itself, and a server that fails.
        await using var loops = new ScriptedNameServer((q, _) => [[.. With(ScriptedNameServer.Answer(q, 0), 7, 1), 0xC0, (byte)q.Length]]);
        await using var fails = new ScriptedNameServer((q, _) => [With(ScriptedNameServer.Answer(q, 0), 3, 2)]);
        await using var cut = new ScriptedNameServer((q, _) => [ScriptedNameServer.Answer(q, 0, (1, 1, 5222, "a.example.org"))[..^5]]);
        await using var works = new ScriptedNameServer((q, _) => [ScriptedNameServer.Answer(q, 0, (1, 1, 5222, "works.example.org"))]);
        var resolver = new SrvResolver([loops.Address, fails.Address, cut.Address, works.Address], TimeProvider.System);

        Assert.Equal("works.example.org", Assert.Single(await resolver.ResolveAsync(Service, default).InTime()).Target);
    }

    [Fact]
    public async Task Where_no_server_answers_the_reason_is_told()
    {
        await using var names = new ScriptedNameServer((q, _) => [With(ScriptedNameServer.Answer(q, 0), 3, 2)]);

        await Assert.ThrowsAsync<XmppConnectionException>(() => Resolver(names).ResolveAsync(Service, default).InTime());
    }

    [Fact]
    public async Task Random_answers_never_do_harm()
    {
        var random = new Random(5);
        for (int i = 0; i < 3000; i++)
        {
            byte[] question = DnsMessage.Question(7, Service);
            byte[] answer = ScriptedNameServer.Answer(question, 0, (1, 2, 3, "a.b"), (4, 5, 6, "c.d"));
            for (int n = random.Next(1, 6); n > 0; n--)
                answer[random.Next(question.Length, answer.Length)] = (byte)random.Next(256);
            answer = answer[..random.Next(question.Length, answer.Length + 1)];
            try
            {
                DnsMessage.Read(answer, question.Length);
            }
            catch (InvalidDataException)
            {
                // The one way to refuse.
            }
        }

        await Task.CompletedTask;
    }

    [Fact]
    public void Among_equals_the_draw_is_by_weight()
    {
        SrvRecord[] records = [new(1, 0, 1, "never first while others have weight"), new(1, 90, 2, "often"), new(1, 10, 3, "seldom")];

        string[] firsts = [.. Enumerable.Range(0, 2000).Select(_ => SrvResolver.Order(records)[0].Target)];

        Assert.InRange(firsts.Count(f => f == "often"), 1600, 2000);
        Assert.InRange(firsts.Count(f => f == "seldom"), 80, 350);
    }

    [Fact]
    public async Task Direct_TLS_and_STARTTLS_are_tried_by_their_priority()
    {
        await using var names = new ScriptedNameServer((q, _) => [System.Text.Encoding.ASCII.GetString(q).Contains("_xmpps-client")
            ? ScriptedNameServer.Answer(q, 0, (5, 0, 443, "tls.example.org"))
            : ScriptedNameServer.Answer(q, 0, (1, 0, 5222, "first.example.org"), (9, 0, 5222, "last.example.org"))]);

        IReadOnlyList<XmppEndpoint> endpoints = await new EndpointResolver(Resolver(names)).ResolveAsync("example.org", default).InTime();

        Assert.Equal([new("first.example.org", 5222, false), new("tls.example.org", 443, true), new("last.example.org", 5222, false)], endpoints);
    }

    [Fact]
    public async Task A_domain_without_records_is_its_own_server_and_one_that_says_no_has_none()
    {
        await using var none = new ScriptedNameServer((q, _) => [ScriptedNameServer.Answer(q, 0)]);
        await using var no = new ScriptedNameServer((q, _) => [ScriptedNameServer.Answer(q, 0, (0, 0, 0, ""))]);

        Assert.Equal([new("b\u00fccher.example", 5222, false) { Host = "xn--bcher-kva.example" }],
            await new EndpointResolver(Resolver(none)).ResolveAsync("b\u00fccher.example", default).InTime());
        await Assert.ThrowsAsync<XmppConnectionException>(() => new EndpointResolver(Resolver(no)).ResolveAsync("example.org", default).InTime());
    }

    private static SrvResolver Resolver(ScriptedNameServer names) => new([names.Address], TimeProvider.System);

    private static byte[] Guess(byte[] question, int at, byte change)
    {
        byte[] other = [.. question];
        other[at] ^= change;
        return ScriptedNameServer.Answer(other, 0, (1, 1, 666, "false.example.org"));
    }

    private static byte[] With(byte[] bytes, int at, byte value)
    {
        bytes[at] = value;
        return bytes;
    }
}
