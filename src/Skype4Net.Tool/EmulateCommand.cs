using System.CommandLine;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Tool;

/// <summary><c>skype4net emulate</c>: accounts on one network, served over D-Bus, with a prompt to act as any of them.</summary>
internal static class EmulateCommand
{
    public static Command Create()
    {
        var users = new Option<string[]>("--user")
        {
            Description = "An account to sign in, as handle or handle=Full Name; may be repeated. All are contacts of each other. Default: nora and echo.",
            AllowMultipleArgumentsPerToken = false,
        };
        var dbus = new Option<bool>("--dbus") { Description = "Serve the first account as com.Skype.API on the session bus." };
        var serve = new Option<string[]>("--serve")
        {
            Description = "Serve an account on the bus at an address, as handle=address; may be repeated. The address may be \"session\".",
            AllowMultipleArgumentsPerToken = false,
        };
        var tcp = new Option<int?>("--tcp") { Description = "Serve the first account over SkypeProxy on this port of this machine (the usual one is 1401)." };
        var password = new Option<string?>("--tcp-password") { Description = "The password that programs must give over TCP." };
        var x11 = new Option<bool>("--x11") { Description = "Serve the first account on the X display of SKYPEDISPLAY, else DISPLAY." };
        var macos = new Option<bool>("--macos") { Description = "Serve the first account in this login session of macOS. Not run on a Mac yet." };
        var verbose = new Option<bool>("--verbose") { Description = "Log every command that arrives." };
        var command = new Command("emulate", "Emulates Skype clients until Ctrl+C, or until the input ends and nobody is served.")
        {
            users, dbus, serve, tcp, password, x11, macos, verbose,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using ILoggerFactory log = LoggerFactory.Create(builder => builder
                .AddSimpleConsole(o => o.SingleLine = true)
                .AddFilter("Skype4Net", parsed.GetValue(verbose) ? LogLevel.Trace : LogLevel.Information));
            try
            {
                EmulatePlan plan = EmulatePlan.From(parsed.GetValue(users) ?? [], parsed.GetValue(dbus), parsed.GetValue(serve) ?? [])
                    with { Tcp = EmulatePlan.OverTcp(parsed.GetValue(tcp), parsed.GetValue(password)), X11 = parsed.GetValue(x11), MacOS = parsed.GetValue(macos) };
                await using var world = new EmulatedWorld(plan, log);
                return await world.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (ArgumentException exception)
            {
                await Console.Error.WriteLineAsync($"skype4net: {exception.Message}").ConfigureAwait(false);
                return 2;
            }
            catch (SkypeException exception)
            {
                await Console.Error.WriteLineAsync($"skype4net: {exception.Message}").ConfigureAwait(false);
                return 1;
            }
        });
        return command;
    }
}
