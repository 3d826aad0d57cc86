using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>OPEN FILETRANSFER, GET FILETRANSFER, searches; and, as only servers built on SkypeKit have it, FILE and ALTER FILETRANSFER.</summary>
internal static class FileTransferCommandHandlers
{
    private const int MaxTargets = 10;

    public static PropertyTable<FileTransferRecord> Properties { get; } = new PropertyTable<FileTransferRecord>()
        .Get(FileTransferProperties.Type, (_, t) => t.Type)
        .Get(FileTransferProperties.Status, (_, t) => t.Status)
        .Get(FileTransferProperties.FailureReason, (_, t) => t.FailureReason)
        .Get(FileTransferProperties.PartnerHandle, (_, t) => t.Partner.Value)
        .Get(FileTransferProperties.PartnerDisplayName, (client, t) => client.ShownName(t.Partner))
        .Get(FileTransferProperties.StartTime, (_, t) => t.Start)
        .Get(FileTransferProperties.FinishTime, (_, t) => t.Finish)
        .Get(FileTransferProperties.FilePath, (_, t) => t.Path)
        .Get(FileTransferProperties.FileName, (_, t) => t.Name)
        .Get(FileTransferProperties.FileSize, (_, t) => t.Size)
        .Get(FileTransferProperties.BytesPerSecond, (client, t) => (long)(t.Transferred / Math.Max(1, ((t.Finish ?? client.Time.GetUtcNow()) - t.Start).TotalSeconds)))
        .Get(FileTransferProperties.BytesTransferred, (_, t) => t.Transferred);

    public static void Register()
    {
        CommandTable.Add("OPEN", "FILETRANSFER", Open);
        CommandTable.Add("GET", "FILETRANSFER", Get);
        CommandTable.Add("ALTER", "FILETRANSFER", Alter);
        CommandTable.Add("FILE", Send);
        CommandTable.Add("SEARCH", "FILETRANSFERS", context => Search(context, transfers => transfers));
        CommandTable.Add("SEARCH", "ACTIVEFILETRANSFERS", context => Search(context, transfers => transfers.Where(t => !t.IsOver)));
    }

    private static FileTransferRecord Next(CommandContext context, SkypeError otherwise)
        => context.Client.FileTransfers.Find(context.NextId(otherwise)) ?? throw new CommandRefusal(otherwise);

    // The person picks the file: EmulatedClient.SendsFile.
    private static void Open(CommandContext context)
    {
        string rest = context.Words.RestTrimmed;
        int folderAt = rest.IndexOf(" IN ", StringComparison.Ordinal);
        string folder = folderAt < 0 ? "" : rest[(folderAt + 4)..].Trim();
        string[] handles = (folderAt < 0 ? rest : rest[..folderAt]).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (handles.Length > MaxTargets)
            throw new CommandRefusal(SkypeError.TooManyTargets);
        foreach (string handle in handles)
        {
            Identity who = CommandContext.Handle(handle, SkypeError.OpenInvalidHandle);
            if (!context.Client.Network.ContactOf(who).IsListed)
                throw new CommandRefusal(SkypeError.UserNotContact);
        }

        if (folder.Length > 0 && !Directory.Exists(folder))
            throw new CommandRefusal(SkypeError.DirectoryDoesNotExist);
        context.Client.OpenDialog(context.Text);
        context.Echo();
    }

    private static void Get(CommandContext context) => Properties.Answer(context, Next(context, SkypeError.GetInvalidWhat), SkypeError.InvalidProperty);

    private static void Send(CommandContext context)
    {
        Identity to = context.NextHandle(SkypeError.InvalidHandle);
        string path = QuotedText.Unquote(context.Words.Rest);
        if (!PlainFile.Exists(path))
            throw new CommandRefusal(SkypeError.FileNotFound);
        if (!context.Client.FileTransfers.HasRoom)
            throw new CommandRefusal(SkypeError.TooManyTargets);
        FileTransferRecord transfer = context.Client.FileTransfers.Offer(to, path) ?? throw new CommandRefusal(SkypeError.UserNotContact);
        context.Reply($"FILE {transfer.IdText} STATUS NEW");
        context.Client.FileTransfers.Announce(transfer);
    }

    private static void Alter(CommandContext context)
    {
        FileTransferRecord transfer = Next(context, SkypeError.AlterUnknownObjectType);
        string action = context.Words.NextKeyword();
        string folder = context.Words.RestTrimmed;
        switch (action)
        {
            case "ACCEPT":
                if (!Directory.Exists(folder))
                    throw new CommandRefusal(SkypeError.DirectoryDoesNotExist);
                if (transfer.Type != FileTransferType.Incoming || transfer.Status != FileTransferStatus.New)
                    throw new CommandRefusal(SkypeError.AlterUnknownObjectType);
                context.Reply("ALTER FILETRANSFER ACCEPT");
                context.Client.FileTransfers.Accept(transfer, folder);
                break;
            case "CANCEL" when !transfer.IsOver:
                context.Reply("ALTER FILETRANSFER CANCEL");
                context.Client.FileTransfers.Cancel(transfer);
                break;
            default:
                throw new CommandRefusal(SkypeError.AlterUnknownObjectType);
        }
    }

    private static void Search(CommandContext context, Func<IEnumerable<FileTransferRecord>, IEnumerable<FileTransferRecord>> which)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        context.ReplyList("FILETRANSFERS", which(context.Client.FileTransfers.NewestFirst).Select(t => t.IdText));
    }
}
