namespace SKYPE4COMLib;

/// <summary>A list of ApplicationStream objects.</summary>
public partial class ApplicationStreamCollectionClass : ComCollection<ApplicationStream>
{
    public ApplicationStreamCollectionClass()
        : base([])
    {
    }

    internal ApplicationStreamCollectionClass(IEnumerable<ApplicationStream> items)
        : base(items)
    {
    }
}

/// <summary>A list of CallChannel objects.</summary>
public partial class CallChannelCollectionClass : ComCollection<CallChannel>
{
    public CallChannelCollectionClass()
        : base([])
    {
    }

    internal CallChannelCollectionClass(IEnumerable<CallChannel> items)
        : base(items)
    {
    }
}

/// <summary>A list of Call objects.</summary>
public partial class CallCollectionClass : ComCollection<Call>
{
    public CallCollectionClass()
        : base([])
    {
    }

    internal CallCollectionClass(IEnumerable<Call> items)
        : base(items)
    {
    }
}

/// <summary>A list of Chat objects.</summary>
public partial class ChatCollectionClass : ComCollection<Chat>
{
    public ChatCollectionClass()
        : base([])
    {
    }

    internal ChatCollectionClass(IEnumerable<Chat> items)
        : base(items)
    {
    }
}

/// <summary>A list of ChatMessage objects.</summary>
public partial class ChatMessageCollectionClass : ComCollection<ChatMessage>
{
    public ChatMessageCollectionClass()
        : base([])
    {
    }

    internal ChatMessageCollectionClass(IEnumerable<ChatMessage> items)
        : base(items)
    {
    }
}

/// <summary>A list of Conference objects.</summary>
public partial class ConferenceCollectionClass : ComCollection<Conference>
{
    public ConferenceCollectionClass()
        : base([])
    {
    }

    internal ConferenceCollectionClass(IEnumerable<Conference> items)
        : base(items)
    {
    }
}

/// <summary>A list of Group objects.</summary>
public partial class GroupCollectionClass : ComCollection<Group>
{
    public GroupCollectionClass()
        : base([])
    {
    }

    internal GroupCollectionClass(IEnumerable<Group> items)
        : base(items)
    {
    }
}

/// <summary>A list of Participant objects.</summary>
public partial class ParticipantCollectionClass : ComCollection<Participant>
{
    public ParticipantCollectionClass()
        : base([])
    {
    }

    internal ParticipantCollectionClass(IEnumerable<Participant> items)
        : base(items)
    {
    }
}

/// <summary>A list of SmsChunk objects.</summary>
public partial class SmsChunkCollectionClass : ComCollection<SmsChunk>
{
    public SmsChunkCollectionClass()
        : base([])
    {
    }

    internal SmsChunkCollectionClass(IEnumerable<SmsChunk> items)
        : base(items)
    {
    }
}

/// <summary>A list of SmsMessage objects.</summary>
public partial class SmsMessageCollectionClass : ComCollection<SmsMessage>
{
    public SmsMessageCollectionClass()
        : base([])
    {
    }

    internal SmsMessageCollectionClass(IEnumerable<SmsMessage> items)
        : base(items)
    {
    }
}

/// <summary>A list of SmsTarget objects.</summary>
public partial class SmsTargetCollectionClass : ComCollection<SmsTarget>
{
    public SmsTargetCollectionClass()
        : base([])
    {
    }

    internal SmsTargetCollectionClass(IEnumerable<SmsTarget> items)
        : base(items)
    {
    }
}

/// <summary>A list of User objects.</summary>
public partial class UserCollectionClass : ComCollection<User>
{
    public UserCollectionClass()
        : base([])
    {
    }

    internal UserCollectionClass(IEnumerable<User> items)
        : base(items)
    {
    }
}

/// <summary>A list of Voicemail objects.</summary>
public partial class VoicemailCollectionClass : ComCollection<Voicemail>
{
    public VoicemailCollectionClass()
        : base([])
    {
    }

    internal VoicemailCollectionClass(IEnumerable<Voicemail> items)
        : base(items)
    {
    }
}

/// <summary>A list of FileTransfer objects; the type library has no coclass for it.</summary>
internal sealed class FileTransferCollection(IEnumerable<IFileTransfer> items) : ComCollection<IFileTransfer>(items), IFileTransferCollection;

/// <summary>A list of ChatMember objects; the type library has no coclass for it.</summary>
internal sealed class ChatMemberCollection(IEnumerable<IChatMember> items) : ComCollection<IChatMember>(items), IChatMemberCollection;
