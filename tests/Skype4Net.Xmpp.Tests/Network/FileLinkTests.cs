using System.Net;
using Skype4Net.Xmpp.Client.Files;
using Skype4Net.Xmpp.Network.Files;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Links to files: which are one, and what is fetched.</summary>
public class FileLinkTests
{
    [Theory]
    [InlineData("https://up.example.org/a/b/picture%20one.png", "picture one.png")]
    [InlineData("https://up.example.org/..%2f..%2fetc%2fpasswd", "passwd")]
    [InlineData("https://up.example.org/a%5cb%5c.hidden", "hidden")]
    [InlineData("https://up.example.org/", "file")]
    public void A_link_has_the_name_of_its_file_and_never_a_path(string link, string name)
    {
        XmppElement message = Message(link, link);

        Assert.Equal(name, FileLink.Read(message)!.Name);
    }

    [Theory]
    [InlineData("http://up.example.org/x", "http://up.example.org/x")]
    [InlineData("https://user:word@up.example.org/x", "https://user:word@up.example.org/x")]
    [InlineData("file:///etc/passwd", "file:///etc/passwd")]
    [InlineData("https://up.example.org/x", "look at this: https://up.example.org/x")]
    public void What_is_not_a_link_by_HTTPS_alone_is_a_message(string link, string body) => Assert.Null(FileLink.Read(Message(link, body)));

    [Fact]
    public async Task A_file_is_fetched_from_hosts_that_are_allowed_up_to_the_size()
    {
        using var http = new Http();
        using var files = new LinkedFiles(http, host => host == "up.example.org", maxBytes: 1000);
        FileLink link = FileLink.Parse("https://UP.example.org/x")!;
        using var to = new MemoryStream();

        http.Body = new byte[1000];
        Assert.Equal(1000, await files.GetSizeAsync(link, default));
        await files.GetAsync(link, to, "", default);
        Assert.Equal(1000, to.Length);
        http.Body = new byte[1001];
        Assert.Contains("larger", (await Assert.ThrowsAsync<HttpRequestException>(() => files.GetAsync(link, to, "", default))).Message);
        // Announced small, or not at all, and then without an end.
        http.HidesLength = true;
        await Assert.ThrowsAsync<HttpRequestException>(() => files.GetAsync(link, Stream.Null, "", default));
        int asked = http.Asked;
        await Assert.ThrowsAsync<HttpRequestException>(() => files.GetAsync(FileLink.Parse("https://evil.example/x")!, to, "", default));
        await Assert.ThrowsAsync<HttpRequestException>(() => files.GetSizeAsync(FileLink.Parse("https://up.example.org.evil.example/x")!, default));
        Assert.Equal(asked, http.Asked);
    }

    [Fact]
    public async Task A_file_is_put_with_the_headers_that_the_server_asks_for()
    {
        using var http = new Http { Status = HttpStatusCode.Created };
        using var files = new LinkedFiles(http, _ => false, 1000);
        var slot = new UploadSlot(new Uri("https://up.example.org/put"), new Uri("https://up.example.org/get"), [new("Authorization", "Bearer x")]);

        await files.PutAsync(slot, new MemoryStream([1, 2, 3]), 3, "image/png", default);
        Assert.Equal(("PUT", "Bearer x", "image/png", 3), (http.Method, http.Authorization, http.ContentType, http.Received));
        http.Status = HttpStatusCode.RequestEntityTooLarge;
        await Assert.ThrowsAsync<HttpRequestException>(() => files.PutAsync(slot, new MemoryStream([1]), 1, "image/png", default));
    }

    private static XmppElement Message(string link, string body) => new XmppElement("message", Namespaces.Client)
        .Add("body", body).Add(new XmppElement("x", Namespaces.OutOfBand).Add("url", link));

    private sealed class Http : HttpMessageHandler
    {
        public byte[] Body { get; set; } = [];

        public bool HidesLength { get; set; }

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public int Asked { get; private set; }

        public string Method { get; private set; } = "";

        public string? Authorization { get; private set; }

        public string? ContentType { get; private set; }

        public int Received { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            Method = request.Method.Method;
            Authorization = request.Headers.TryGetValues("Authorization", out var values) ? values.Single() : null;
            ContentType = request.Content?.Headers.ContentType?.ToString();
            Received = request.Content is null ? 0 : (await request.Content.ReadAsByteArrayAsync(cancellationToken)).Length;
            HttpContent content = HidesLength ? new StreamContent(new Endless(Body)) : new ByteArrayContent(Body);
            return new HttpResponseMessage(Status) { Content = content };
        }
    }

    // Without a length, as a chunked answer is.
    private sealed class Endless(byte[] body) : MemoryStream(body)
    {
        public override bool CanSeek => false;
    }
}
