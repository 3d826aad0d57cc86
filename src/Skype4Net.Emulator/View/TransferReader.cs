using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Sms;

namespace Skype4Net.Emulator.View;

/// <summary>Reads what a window shows of SMS and file transfers. On the client's executor.</summary>
internal static class TransferReader
{
    private const decimal Thousand = 1000;

    private static readonly (FileTransferEvent Event, FileActions Action)[] s_actions =
    [
        (FileTransferEvent.Accept, FileActions.Accept),
        (FileTransferEvent.Cancel, FileActions.Cancel),
        (FileTransferEvent.Pause, FileActions.Pause),
        (FileTransferEvent.Resume, FileActions.Resume),
    ];

    public static SmsView Read(SmsRecord sms) => new(sms.Id, sms.Type, sms.Status, sms.Body, [.. sms.Targets])
    {
        FailureReason = sms.FailureReason,
        At = sms.Timestamp,
        IsFailedUnseen = sms.IsFailedUnseen,
        Price = Math.Max(0, sms.Price) / Thousand,
        Currency = sms.Currency,
        ReplyTo = sms.ReplyTo,
    };

    public static FileView Read(ClientContext client, FileTransferRecord file) => new(file.Id, file.Type, file.Status, file.Partner.Value, file.Name)
    {
        Name = client.Module<ContactModule>().ShownName(file.Partner),
        FailureReason = file.FailureReason,
        Size = file.Size,
        Transferred = file.Transferred,
        At = file.Start,
        BytesPerSecond = file.BytesPerSecond(client.Time.GetUtcNow()),
        Path = file.Path,
        Can = s_actions
            .Where(a => FileTransferTransitions.Next(file.State, a.Event) is not null)
            .Aggregate(FileActions.None, (all, a) => all | a.Action),
    };
}
