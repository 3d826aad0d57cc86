namespace Skype4Net.Engine;

/// <summary>What the transport's word about the client is for the attachment.</summary>
internal static class AttachmentInputs
{
    /// <summary>The input for a status as a transport reports it; null for one that no transport can know.</summary>
    public static AttachmentInput? Of(AttachmentStatus status) => status switch
    {
        AttachmentStatus.Available => AttachmentInput.PeerAvailable,
        AttachmentStatus.NotAvailable => AttachmentInput.PeerGone,
        AttachmentStatus.PendingAuthorization => AttachmentInput.Question,
        AttachmentStatus.Refused => AttachmentInput.Denied,
        AttachmentStatus.Success => AttachmentInput.Granted,
        _ => null,
    };
}
