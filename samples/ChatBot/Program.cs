// A bot in a conversation.
//   dotnet run --project samples/ChatBot                      on an emulated Skype in this process: you are the bot's contact
//   dotnet run --project samples/ChatBot -- --transport dbus  on whatever client is on the session bus
using ChatBot;
using Microsoft.Extensions.Logging;
using Skype4Net;
using Skype4Net.Transports;

string transport = args switch
{
    [] => "emulator",
    ["--transport", var name] => name,
    _ => "",
};
var options = new SkypeOptions { FriendlyName = "ChatBot" };

try
{
    switch (transport)
    {
        case "emulator":
            return await EmbeddedConversation.RunAsync(options);
        case "dbus":
            using (ILoggerFactory log = LoggerFactory.Create(builder => builder.AddSimpleConsole(o => o.SingleLine = true)))
            {
                await using ISkype skype = await Skype.AttachAsync(options with { Transport = new DBusTransport(), LoggerFactory = log });
                using var bot = new Bot(skype);
                bot.Start();
                Console.WriteLine($"Listening as {skype.CurrentUser.Handle}. Ctrl+C ends.");
                var ended = new TaskCompletionSource();
                Console.CancelKeyPress += (_, e) =>
                {
                    e.Cancel = true;
                    ended.TrySetResult();
                };
                await ended.Task;
                return 0;
            }

        default:
            Console.Error.WriteLine("ChatBot takes --transport emulator (the default) or --transport dbus.");
            return 2;
    }
}
catch (SkypeException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
