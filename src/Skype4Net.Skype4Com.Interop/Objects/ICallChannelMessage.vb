' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ICallChannelMessage</c> of Skype4COM.</summary>
    <ComImport, Guid("BE73A8B5-9ECD-C03E-2FFF-7F732AC2779D")>
    Public Interface ICallChannelMessage
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        Property Text As String
    End Interface

    ''' <summary>What <c>new CallChannelMessage()</c> makes: an object of CallChannelMessageClass.</summary>
    <ComImport, Guid("BE73A8B5-9ECD-C03E-2FFF-7F732AC2779D"), CoClass(GetType(CallChannelMessageClass))>
    Public Interface CallChannelMessage
        Inherits ICallChannelMessage
    End Interface
End Namespace
