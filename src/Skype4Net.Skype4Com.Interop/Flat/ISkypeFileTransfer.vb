' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeFileTransfer</c> of Skype4COM.</summary>
    <ComImport, Guid("E1D9A04C-65D3-40F1-A7E8-650C05412153")>
    Public Interface ISkypeFileTransfer
        ''' <summary><c>GET FILETRANSFER {id} TYPE</c></summary>
        <DispId(1)>
        ReadOnly Property FileTransferType(TransferId As String) As TFileTransferType
        ''' <summary><c>GET FILETRANSFER {id} STATUS</c></summary>
        <DispId(2)>
        ReadOnly Property FileTransferStatus(TransferId As String) As TFileTransferStatus
        ''' <summary><c>GET FILETRANSFER {id} FAILUREREASON</c></summary>
        <DispId(3)>
        ReadOnly Property FileTransferFailureReason(TransferId As String) As TFileTransferFailureReason
        ''' <summary><c>GET FILETRANSFER {id} PARTNER_HANDLE</c></summary>
        <DispId(4)>
        ReadOnly Property FileTransferPartnerHandle(TransferId As String) As String
        ''' <summary><c>GET FILETRANSFER {id} PARTNER_DISPNAME</c></summary>
        <DispId(5)>
        ReadOnly Property FileTransferPartnerDisplayName(TransferId As String) As String
        ''' <summary><c>GET FILETRANSFER {id} STARTTIME</c></summary>
        <DispId(6)>
        ReadOnly Property FileTransferStartTime(TransferId As String) As Date
        ''' <summary><c>GET FILETRANSFER {id} FINISHTIME</c></summary>
        <DispId(7)>
        ReadOnly Property FileTransferFinishTime(TransferId As String) As Date
        ''' <summary><c>GET FILETRANSFER {id} FILEPATH</c></summary>
        <DispId(8)>
        ReadOnly Property FileTransferFilePath(TransferId As String) As String
        ''' <summary><c>GET FILETRANSFER {id} FILENAME</c></summary>
        <DispId(9)>
        ReadOnly Property FileTransferFileName(TransferId As String) As String
        ''' <summary><c>GET FILETRANSFER {id} BYTESPERSECOND</c></summary>
        <DispId(10)>
        ReadOnly Property FileTransferBytesPerSecond(TransferId As String) As String
        ''' <summary><c>GET FILETRANSFER {id} BYTESTRANSFERRED</c></summary>
        <DispId(11)>
        ReadOnly Property FileTransferBytesTransferred(TransferId As String) As String
    End Interface
End Namespace
