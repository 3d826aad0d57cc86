' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISmsMessage</c> of Skype4COM.</summary>
    <ComImport, Guid("0AC27A7B-CE03-2A9E-521A-ABCCF90E8500")>
    Public Interface ISmsMessage
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As Integer
        ''' <summary><c>GET SMS {id} TYPE</c></summary>
        <DispId(2)>
        ReadOnly Property Type As TSmsMessageType
        ''' <summary><c>GET SMS {id} STATUS</c></summary>
        <DispId(3)>
        ReadOnly Property Status As TSmsMessageStatus
        ''' <summary><c>GET SMS {id} FAILUREREASON</c></summary>
        <DispId(4)>
        ReadOnly Property FailureReason As TSmsFailureReason
        ''' <summary><c>GET SMS {id} IS_FAILED_UNSEEN</c></summary>
        <DispId(5)>
        ReadOnly Property IsFailedUnseen As Boolean
        ''' <summary><c>SET SMS {id} SEEN</c></summary>
        <DispId(6)>
        WriteOnly Property Seen As Boolean
        ''' <summary><c>GET SMS {id} PRICE</c></summary>
        <DispId(7)>
        ReadOnly Property Price As Integer
        ''' <summary><c>GET SMS {id} PRICE_PRECISION</c></summary>
        <DispId(8)>
        ReadOnly Property PricePrecision As Integer
        ''' <summary><c>GET SMS {id} PRICE_CURRENCY</c></summary>
        <DispId(9)>
        ReadOnly Property PriceCurrency As String
        ''' <summary><c>GET SMS {id} REPLY_TO_NUMBER ; SET SMS {id} REPLY_TO_NUMBER {value}</c></summary>
        <DispId(10)>
        Property ReplyToNumber As String
        ''' <summary><c>GET SMS {id} TARGET_NUMBERS</c></summary>
        <DispId(11)>
        ReadOnly Property Targets As SmsTargetCollection
        ''' <summary><c>GET SMS {id} BODY ; SET SMS {id} BODY {value}</c></summary>
        <DispId(12)>
        Property Body As String
        ''' <summary><c>GET SMS {id} CHUNKING</c></summary>
        <DispId(13)>
        ReadOnly Property Chunks As SmsChunkCollection
        ''' <summary><c>GET SMS {id} TIMESTAMP</c></summary>
        <DispId(14)>
        ReadOnly Property Timestamp As Date
        ''' <summary><c>ALTER SMS {id} SEND</c></summary>
        <DispId(15)>
        Sub Send()
        ''' <summary><c>DELETE SMS {id}</c></summary>
        <DispId(16)>
        Sub Delete()
        ''' <summary><c>GET SMS {id} TARGET_NUMBERS ; SET SMS {id} TARGET_NUMBERS {value}</c></summary>
        <DispId(17)>
        Property TargetNumbers As String
    End Interface

    ''' <summary>What <c>new SmsMessage()</c> makes: an object of SmsMessageClass.</summary>
    <ComImport, Guid("0AC27A7B-CE03-2A9E-521A-ABCCF90E8500"), CoClass(GetType(SmsMessageClass))>
    Public Interface SmsMessage
        Inherits ISmsMessage
    End Interface
End Namespace
