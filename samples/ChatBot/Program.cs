// A bot in a conversation.
//   dotnet run --project samples/ChatBot                      on an emulated Skype in this process: you are the bot's contact
//   dotnet run --project samples/ChatBot -- --transport dbus  on whatever client is on the session bus; or tcp://host:port
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
        case "":
            Console.Error.WriteLine("ChatBot takes --transport and emulator (the default), dbus, or tcp://host:port.");
            return 2;
        default:
            SkypeTransport way = transport;
            using (ILoggerFactory log = LoggerFactory.Create(builder => builder.AddSimpleConsole(o => o.SingleLine = true)))
            {
                await using ISkype skype = await Skype.AttachAsync(options with { Transport = way, LoggerFactory = log });
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

    }
}
catch (ArgumentException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
catch (SkypeException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
