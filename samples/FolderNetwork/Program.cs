// Two emulated clients that share nothing but a folder: a network of one's own behind the emulator.
//   dotnet run --project samples/FolderNetwork              anna and a bot, in a folder that is deleted afterwards
//   dotnet run --project samples/FolderNetwork -- FOLDER    the same in a folder that stays
using Skype4Net.Samples.Folders;
using Skype4Net;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

string folder = args is [var given] ? Directory.CreateDirectory(given).FullName : Directory.CreateTempSubdirectory("skype4net-network-").FullName;
try
{
    await using var network = new FolderNetwork(folder, TimeSpan.FromMilliseconds(50));
    foreach (string name in new[] { "anna", "bot" })
        network.AddAccount(name, "secret");
    await using EmulatedClient anna = EmulatedClient.Open(network, new NetworkCredentials("anna", "secret"));
    await using EmulatedClient bots = EmulatedClient.Open(network, new NetworkCredentials("bot", "secret"));
    await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "FolderNetwork", Transport = bots.Transport });
    using IDisposable answering = skype.Chats.MessageReceived.Handle(async message => await message.ReplyAsync($"You said: {await message.Body}"));

    Task<ChatEntry> heard = anna.WaitForMessageAsync(m => m.From == "bot");
    anna.Say("bot", "hello through a folder");
    ChatEntry answer = await heard;
    Console.WriteLine($"bot: {answer.Text}");
    return 0;
}
finally
{
    if (args.Length == 0)
        Directory.Delete(folder, recursive: true);
}
