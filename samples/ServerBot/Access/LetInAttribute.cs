using Skype4Net.Commands;

namespace ServerBot.Access;

/// <summary>Only for whom the policy of the settings lets in.</summary>
internal sealed class LetInAttribute : PreconditionAttribute
{
    public override async ValueTask<Refusal?> CheckAsync(CommandContext context)
    {
        var guard = (AccessGuard)context.Services.GetService(typeof(AccessGuard))!;
        return await guard.LetsInAsync(context.Sender, context.CancellationToken) ? null : new Refusal("access", guard.Refusal);
    }
}
