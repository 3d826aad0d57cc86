using System.CommandLine;
using Skype4Net.Tool;

var root = new RootCommand("skype4net: an emulated Skype client that serves the Skype Desktop API.");
root.Subcommands.Add(EmulateCommand.Create());
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
