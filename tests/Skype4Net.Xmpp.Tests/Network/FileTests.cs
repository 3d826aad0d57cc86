using System.Text.Json;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Files;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Files to and from somebody whose client knows links only, through Prosody and its store of files.</summary>
public class FileTests
{
    private static readonly Identity s_person = new("person@localhost");

    [SkippableFact]
    public async Task A_file_is_put_on_the_server_while_its_parts_come_and_the_link_is_sent()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "person");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using TestUser person = await TestUser.OnlineAsync(server.Options("person"));
        var file = new byte[100_000];
        new Random(1).NextBytes(file);

        Assert.Equal(RequestFailure.None, await SignalAsync(ann, FileSignals.Offer("t1", "../my picture.png", file.Length), FileSignals.Accepted));
        for (int at = 0; at < file.Length; at += 32_768)
        {
            byte[] part = file[at..Math.Min(at + 32_768, file.Length)];
            bool isLast = at + part.Length == file.Length;
            Assert.Equal(RequestFailure.None, await SignalAsync(ann, FileSignals.SendPart("t1", part, isLast), FileSignals.PartWritten));
        }

        string link = await person.BodyAsync();
        Assert.EndsWith("/my%20picture.png", link);
        using HttpClient http = server.Http();
        Assert.Equal(file, await http.GetByteArrayAsync(new Uri(link)));
    }

    [SkippableFact]
    public async Task A_file_that_is_larger_than_the_server_takes_fails()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "person");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");

        Assert.NotEqual(RequestFailure.None, await ann.EndAsync(k
            => new NetworkRequest.SendSignal(k, s_person, FileSignals.Offer("t1", "large", 1L << 40))));
    }

    [SkippableFact]
    public async Task A_link_of_somebody_is_a_file_that_comes_when_it_is_taken_and_one_from_elsewhere_a_message()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "person");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann", with: o => o with { Allow = ["person@localhost"] });
        await using TestUser person = await TestUser.OnlineAsync(server.Options("person"));
        var file = new byte[80_000];
        new Random(2).NextBytes(file);
        Skype4Net.Xmpp.Client.Files.UploadSlot slot = (await person.Client.Uploads.RequestSlotAsync("a b.bin", file.Length, "image/png"))!;
        using HttpClient http = server.Http();
        using var put = new HttpRequestMessage(HttpMethod.Put, slot.Put) { Content = new ByteArrayContent(file) };
        put.Content.Headers.ContentType = new("image/png");
        foreach ((string name, string value) in slot.Headers)
            put.Headers.TryAddWithoutValidation(name, value);
        (await http.SendAsync(put)).EnsureSuccessStatusCode();

        await SendLinkAsync(person, "https://elsewhere.example/x.png");
        Assert.Equal("https://elsewhere.example/x.png", (await ann.MessageAsync()).Body);
        await SendLinkAsync(person, slot.Get.AbsoluteUri);
        NetworkEvent.SignalArrived offered = await ann.NextAsync<NetworkEvent.SignalArrived>();
        JsonElement offer = FileSignals.Read(offered.Signal)!.Value;
        Assert.Equal((s_person, FileSignals.Offered, "a b.bin", 80_000),
            (offered.From, offered.Signal.Kind, offer.GetProperty("Name").GetString(), offer.GetProperty("Size").GetInt32()));

        string key = FileSignals.KeyOf(offer)!;
        using var received = new MemoryStream();
        ann.Submit(k => new NetworkRequest.SendSignal(k, s_person, FileSignals.Accept(key)));
        bool isLast = false;
        while (!isLast)
        {
            Signal sent = (await ann.NextAsync<NetworkEvent.SignalArrived>(s => s.Signal.Kind == FileSignals.Part)).Signal;
            JsonElement part = FileSignals.Read(sent)!.Value;
            received.Write(part.GetProperty("Content").GetBytesFromBase64());
            isLast = part.GetProperty("IsLast").GetBoolean();
            ann.Submit(k => new NetworkRequest.SendSignal(k, s_person, FileSignals.ConfirmPart(key)));
        }

        Assert.Equal(file, received.ToArray());
    }

    private static async Task<RequestFailure> SignalAsync(NetworkUser user, Signal signal, string answer)
    {
        RequestKey key = user.Submit(k => new NetworkRequest.SendSignal(k, s_person, signal));
        Assert.Equal(s_person, (await user.NextAsync<NetworkEvent.SignalArrived>(s => s.Signal.Kind == answer)).From);
        return await user.EndAsync(key);
    }

    private static Task SendLinkAsync(TestUser person, string link)
        => person.Client.Messages.SendAsync(Jid.Parse("ann@localhost"), link, more: FileLink.Parse(link)!.ToElement());
}
