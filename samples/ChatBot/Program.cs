// A bot in a conversation.
//   dotnet run --project samples/ChatBot                      on an emulated Skype in this process: you are the bot's contact
//   dotnet run --project samples/ChatBot -- --transport dbus  on whatever client is on the session bus; or tcp://host:port
using ChatBot;
using Skype4Net.Samples;

return await new SampleProgram
{
    Name = "ChatBot",
    SetUp = EmbeddedConversation.Start,
    Run = async run =>
    {
        if (run.Arguments.Length > 0)
            throw new ArgumentException($"The argument {run.Arguments[0]} is not known.");
        using var bot = new Bot(run.Skype);
        bot.Start();
        await (run.World is null ? run.UntilEndedAsync() : EmbeddedConversation.RunAsync(run.World));
    },
}.RunAsync(args);
