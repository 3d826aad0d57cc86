using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Network;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground.Commands;

/// <summary>Does a command, and puts whatever goes wrong into words.</summary>
internal static class CommandRunner
{
    [SuppressMessage("Design", "CA1031", Justification = "It is logged, and the window is told.")]
    public static async ValueTask<CommandOutcome> RunAsync(PlaygroundServer server, CommandRequest request, ILogger log)
    {
        if (CommandTable.Find(request.Name) is not { } entry)
            return CommandOutcome.Fail("unknown", $"There is no command \"{request.Name}\".");
        try
        {
            return await entry.DoAsync(new CommandCall(server.CommandWorld, request.Arguments)).ConfigureAwait(false);
        }
        catch (CommandRefusedException exception)
        {
            return CommandOutcome.Fail(exception.Code, exception.Message, exception.Argument);
        }
        catch (Exception exception) when (exception is ArgumentException)
        {
            return CommandOutcome.Fail("arguments", Sentence(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or NetworkLoginException or SkypeException)
        {
            return CommandOutcome.Fail("refused", Sentence(exception));
        }
        catch (Exception exception)
        {
            PlaygroundLog.CommandFailed(log, request.Name, exception);
            return CommandOutcome.Fail("failed", $"This failed: {Sentence(exception)}");
        }
    }

    private static string Sentence(Exception exception) => exception.Message.Split(" (Parameter '")[0];
}
