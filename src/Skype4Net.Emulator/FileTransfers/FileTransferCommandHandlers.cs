using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The commands about file transfers; FILE and ALTER FILETRANSFER are known from servers built on SkypeKit only.</summary>
internal sealed class FileTransferCommandHandlers(FileTransferModule transfers, ClientContext client)
{
    private const int MaxTargets = 10;

    public void Map(CommandRouter router)
    {
        router.OnLeadingWords(FileTransferCommands.Open, Open);
        router.OnLeadingWords(FileTransferCommands.OpenIn, Open);
        router.On(FileTransferCommands.Send, Send);
        router.On(FileTransferCommands.Accept, Accept);
        router.On(FileTransferCommands.Cancel, Cancel);
        router.On(FileTransferCommands.Search, context => Search(context, transfers.NewestFirst));
        router.On(FileTransferCommands.SearchActive, context => Search(context, transfers.NewestFirst.Where(t => !t.State.IsOver)));
        router.OnGet(Properties(), context => Next(context, SkypeError.GetInvalidWhat), SkypeError.InvalidProperty);
    }

    private PropertyTable<FileTransferRecord> Properties() => new PropertyTable<FileTransferRecord>()
        .Get(FileTransferProperties.Type, t => t.Type)
        .Get(FileTransferProperties.Status, t => t.Status)
        .Get(FileTransferProperties.FailureReason, t => t.FailureReason)
        .Get(FileTransferProperties.PartnerHandle, t => t.Partner.Value)
        .Get(FileTransferProperties.PartnerDisplayName, t => client.Module<ContactModule>().ShownName(t.Partner))
        .Get(FileTransferProperties.StartTime, t => t.Start)
        .Get(FileTransferProperties.FinishTime, t => t.Finish)
        .Get(FileTransferProperties.FilePath, t => t.Path)
        .Get(FileTransferProperties.FileName, t => t.Name)
        .Get(FileTransferProperties.FileSize, t => t.Size)
        .Get(FileTransferProperties.BytesPerSecond, t => t.BytesPerSecond(client.Time.GetUtcNow()))
        .Get(FileTransferProperties.BytesTransferred, t => t.Transferred);

    /// <summary>The transfer whose number is the next word.</summary>
    private FileTransferRecord Next(CommandContext context, SkypeError otherwise)
        => transfers.Find(context.NextId(otherwise)) ?? throw new CommandRefusal(otherwise);

    // The person picks the file: EmulatedClient.SendFile.
    private void Open(CommandContext context)
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
            if (!client.Network.ContactOf(who).IsListed)
                throw new CommandRefusal(SkypeError.UserNotContact);
        }

        if (folder.Length > 0 && !Directory.Exists(folder))
            throw new CommandRefusal(SkypeError.DirectoryDoesNotExist);
        client.OpenDialog(context.Text);
        context.Echo();
    }

    private void Send(CommandContext context)
    {
        Identity to = context.NextHandle(SkypeError.InvalidHandle);
        string path = QuotedText.Unquote(context.Words.Rest);
        if (!PlainFile.Exists(path))
            throw new CommandRefusal(SkypeError.FileNotFound);
        if (!transfers.HasRoom)
            throw new CommandRefusal(SkypeError.TooManyTargets);
        if (!transfers.CanOffer(to))
            throw new CommandRefusal(SkypeError.UserNotContact);
        FileTransferRecord transfer = transfers.Create(to, path);
        context.Reply($"FILE {transfer.IdText} STATUS NEW");
        transfers.Announce(transfer);
    }

    private void Accept(CommandContext context)
    {
        FileTransferRecord transfer = Next(context, SkypeError.AlterUnknownObjectType);
        string folder = context.Words.RestTrimmed;
        if (!Directory.Exists(folder))
            throw new CommandRefusal(SkypeError.DirectoryDoesNotExist);
        RefuseUnless(transfer, FileTransferEvent.Accept);
        context.Reply("ALTER FILETRANSFER ACCEPT");
        transfers.Accept(transfer, folder);
    }

    private void Cancel(CommandContext context)
    {
        FileTransferRecord transfer = Next(context, SkypeError.AlterUnknownObjectType);
        RefuseUnless(transfer, FileTransferEvent.Cancel);
        context.Reply("ALTER FILETRANSFER CANCEL");
        transfers.Cancel(transfer);
    }

    private static void Search(CommandContext context, IEnumerable<FileTransferRecord> found)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        context.ReplyList("FILETRANSFERS", found.Select(t => t.IdText));
    }

    private static void RefuseUnless(FileTransferRecord transfer, FileTransferEvent happen)
    {
        if (FileTransferTransitions.Next(transfer.State, happen) is null)
            throw new CommandRefusal(SkypeError.AlterUnknownObjectType);
    }
}
