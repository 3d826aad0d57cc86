' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IFileTransfer</c> of Skype4COM.</summary>
    <ComImport, Guid("191D6B8C-E365-84F6-0518-1076D7958A5D")>
    Public Interface IFileTransfer
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As String
        ''' <summary><c>GET FILETRANSFER {id} TYPE</c></summary>
        <DispId(2)>
        ReadOnly Property Type As TFileTransferType
        ''' <summary><c>GET FILETRANSFER {id} STATUS</c></summary>
        <DispId(3)>
        ReadOnly Property Status As TFileTransferStatus
        ''' <summary><c>GET FILETRANSFER {id} FAILUREREASON</c></summary>
        <DispId(4)>
        ReadOnly Property FailureReason As TFileTransferFailureReason
        ''' <summary><c>GET FILETRANSFER {id} PARTNER_HANDLE</c></summary>
        <DispId(5)>
        ReadOnly Property PartnerHandle As String
        ''' <summary><c>GET FILETRANSFER {id} PARTNER_DISPNAME</c></summary>
        <DispId(6)>
        ReadOnly Property PartnerDisplayName As String
        ''' <summary><c>GET FILETRANSFER {id} STARTTIME</c></summary>
        <DispId(7)>
        ReadOnly Property StartTime As Date
        ''' <summary><c>GET FILETRANSFER {id} FINISHTIME</c></summary>
        <DispId(8)>
        ReadOnly Property FinishTime As Date
        ''' <summary><c>GET FILETRANSFER {id} FILEPATH</c></summary>
        <DispId(9)>
        ReadOnly Property FilePath As String
        ''' <summary><c>GET FILETRANSFER {id} FILENAME</c></summary>
        <DispId(10)>
        ReadOnly Property Filename As String
        ''' <summary><c>GET FILETRANSFER {id} BYTESPERSECOND</c></summary>
        <DispId(11)>
        ReadOnly Property BytesPerSecond As String
        ''' <summary><c>GET FILETRANSFER {id} BYTESTRANSFERRED</c></summary>
        <DispId(12)>
        ReadOnly Property BytesTransferred As String
    End Interface
End Namespace
