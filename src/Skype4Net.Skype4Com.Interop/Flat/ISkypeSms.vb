' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeSms</c> of Skype4COM.</summary>
    <ComImport, Guid("7BE7C21B-D9E1-3FDC-5F4D-AE7795FA0C29")>
    Public Interface ISkypeSms
        ''' <summary><c>GET SMS {id} TYPE</c></summary>
        <DispId(1)>
        ReadOnly Property SmsMessageType(SmsId As String) As TSmsMessageType
        ''' <summary><c>GET SMS {id} STATUS</c></summary>
        <DispId(2)>
        ReadOnly Property SmsMessageStatus(SmsId As String) As TSmsMessageStatus
        ''' <summary><c>GET SMS {id} FAILUREREASON</c></summary>
        <DispId(3)>
        ReadOnly Property SmsFailureReason(SmsId As String) As TSmsFailureReason
        ''' <summary><c>GET SMS {id} IS_FAILED_UNSEEN</c></summary>
        <DispId(4)>
        ReadOnly Property SmsIsFailedUnseen(SmsId As String) As Boolean
        ''' <summary><c>SET SMS {id} SEEN</c></summary>
        <DispId(5)>
        WriteOnly Property SmsSeen As String
        ''' <summary><c>GET SMS {id} PRICE</c></summary>
        <DispId(6)>
        ReadOnly Property SmsPrice(SmsId As String) As Integer
        ''' <summary><c>GET SMS {id} PRICE_CURRENCY</c></summary>
        <DispId(7)>
        ReadOnly Property SmsPriceCurrency(SmsId As String) As String
        ''' <summary><c>GET SMS {id} PRICE_PRECISION</c></summary>
        <DispId(8)>
        ReadOnly Property SmsPricePrecision(SmsId As String) As Integer
        ''' <summary><c>GET SMS {id} REPLY_TO_NUMBER ; SET SMS {id} REPLY_TO_NUMBER {value}</c></summary>
        <DispId(9)>
        Property SmsReplyToNumber(SmsId As String) As String
        ''' <summary><c>GET SMS {id} TARGET_NUMBERS</c></summary>
        <DispId(10)>
        ReadOnly Property SmsTargets(SmsId As String) As SmsTargetCollection
        ''' <summary><c>GET SMS {id} BODY ; SET SMS {id} BODY {value}</c></summary>
        <DispId(11)>
        Property SmsBody(SmsId As String) As String
        ''' <summary><c>GET SMS {id} CHUNKING</c></summary>
        <DispId(12)>
        ReadOnly Property SmsChunks(SmsId As String) As SmsChunkCollection
        ''' <summary><c>ALTER SMS {id} SEND</c></summary>
        <DispId(13)>
        Sub SendSmsMessage(SmsId As String)
        ''' <summary><c>DELETE SMS {id}</c></summary>
        <DispId(14)>
        Sub DeleteSmsMessage(SmsId As String)
        ''' <summary><c>GET SMS {id} TARGET_STATUSES</c></summary>
        <DispId(15)>
        ReadOnly Property SmsTargetStatus(SmsId As String, Number As String) As TSmsTargetStatus
        ''' <summary><c>GET SMS {id} CHUNK {n}</c></summary>
        <DispId(16)>
        ReadOnly Property SmsChunkText(SmsId As String, ChunkId As String) As String
        ''' <summary><c>GET SMS {id} CHUNKING</c></summary>
        <DispId(17)>
        ReadOnly Property SmsChunkCharactersLeft(SmsId As String, ChunkId As String) As Integer
        ''' <summary><c>GET SMS {id} TIMESTAMP</c></summary>
        <DispId(18)>
        ReadOnly Property SmsTimestamp(SmsId As String) As Date
        ''' <summary><c>GET SMS {id} TARGET_NUMBERS ; SET SMS {id} TARGET_NUMBERS {value}</c></summary>
        <DispId(19)>
        Property SmsTargetNumbers(SmsId As String) As String
    End Interface
End Namespace
