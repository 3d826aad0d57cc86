' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISmsTarget</c> of Skype4COM.</summary>
    <ComImport, Guid("3D3846BC-4BAA-4931-2C31-55C4DE114453")>
    Public Interface ISmsTarget
        ''' <summary><c>GET SMS {id} TARGET_STATUSES</c></summary>
        <DispId(1)>
        ReadOnly Property Status As TSmsTargetStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        ReadOnly Property Number As String
        ''' <summary>Sends nothing.</summary>
        <DispId(3)>
        ReadOnly Property Message As SmsMessage
    End Interface

    ''' <summary>What <c>new SmsTarget()</c> makes: an object of SmsTargetClass.</summary>
    <ComImport, Guid("3D3846BC-4BAA-4931-2C31-55C4DE114453"), CoClass(GetType(SmsTargetClass))>
    Public Interface SmsTarget
        Inherits ISmsTarget
    End Interface
End Namespace
