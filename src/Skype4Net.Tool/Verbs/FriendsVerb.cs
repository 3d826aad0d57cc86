using System.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class FriendsVerb : SkypeVerb
{
    private readonly Option<bool> _online = new("--online") { Description = "Only those who are there." };
    private readonly Option<string?> _group = new("--group") { HelpName = "NAME", Description = "Only those in a group of this name." };

    public FriendsVerb(ToolEnvironment environment)
        : base(environment, "friends", "Lists the contacts with their status and mood.")
    {
        Options.Add(_online);
        Options.Add(_group);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        IReadOnlyList<FriendRow> friends = await run.Results.WhileAsync("Reading the contacts", () => Choices.FriendsAsync(run, cancellationToken))
            .ConfigureAwait(false);
        if (run.Parsed.GetValue(_group) is { } name)
        {
            ContactGroup group = await run.Skype.Groups.FindAsync(name, cancellationToken).ConfigureAwait(false)
                ?? throw new UsageException($"--group {name}: there is no group of this name.");
            var members = (await group.Users.GetAsync(cancellationToken).ConfigureAwait(false)).Select(u => u.Handle)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            friends = [.. friends.Where(f => members.Contains(f.Handle))];
        }

        if (run.Parsed.GetValue(_online))
            friends = [.. friends.Where(f => f.Status is not (OnlineStatus.Offline or OnlineStatus.Unknown))];
        run.Results
            .Table(friends, ToolJson.Readable.FriendRow, new("Handle", f => f.Handle), new("Name", f => f.Name),
            new("Status", f => f.Status.ToString()), new("Mood", f => f.Mood));
        return ExitCode.Done;
    }
}
