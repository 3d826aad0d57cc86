// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeFileTransfer</c>.</content>
public partial class SkypeClass : ISkypeFileTransfer
{
    /// <summary><c>FileTransferType[TransferId]</c>, the same as <c>get_FileTransferType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TFileTransferType> FileTransferType => new(get_FileTransferType);

    /// <summary><c>FileTransferStatus[TransferId]</c>, the same as <c>get_FileTransferStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TFileTransferStatus> FileTransferStatus => new(get_FileTransferStatus);

    /// <summary><c>FileTransferFailureReason[TransferId]</c>, the same as <c>get_FileTransferFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TFileTransferFailureReason> FileTransferFailureReason => new(get_FileTransferFailureReason);

    /// <summary><c>FileTransferPartnerHandle[TransferId]</c>, the same as <c>get_FileTransferPartnerHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferPartnerHandle => new(get_FileTransferPartnerHandle);

    /// <summary><c>FileTransferPartnerDisplayName[TransferId]</c>, the same as <c>get_FileTransferPartnerDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferPartnerDisplayName => new(get_FileTransferPartnerDisplayName);

    /// <summary><c>FileTransferStartTime[TransferId]</c>, the same as <c>get_FileTransferStartTime</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> FileTransferStartTime => new(get_FileTransferStartTime);

    /// <summary><c>FileTransferFinishTime[TransferId]</c>, the same as <c>get_FileTransferFinishTime</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> FileTransferFinishTime => new(get_FileTransferFinishTime);

    /// <summary><c>FileTransferFilePath[TransferId]</c>, the same as <c>get_FileTransferFilePath</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferFilePath => new(get_FileTransferFilePath);

    /// <summary><c>FileTransferFileName[TransferId]</c>, the same as <c>get_FileTransferFileName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferFileName => new(get_FileTransferFileName);

    /// <summary><c>FileTransferBytesPerSecond[TransferId]</c>, the same as <c>get_FileTransferBytesPerSecond</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferBytesPerSecond => new(get_FileTransferBytesPerSecond);

    /// <summary><c>FileTransferBytesTransferred[TransferId]</c>, the same as <c>get_FileTransferBytesTransferred</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferBytesTransferred => new(get_FileTransferBytesTransferred);
}
