' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ICommand</c> of Skype4COM.</summary>
    <ComImport, Guid("33BE8EB8-A2FA-01EA-C0E0-5222B899F6FF")>
    Public Interface ICommand
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        Property Id As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Property Timeout As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(3)>
        Property Blocking As Boolean
        ''' <summary>Sends nothing.</summary>
        <DispId(4)>
        Property Command As String
        ''' <summary>Sends nothing.</summary>
        <DispId(5)>
        Property Reply As String
        ''' <summary>Sends nothing.</summary>
        <DispId(6)>
        Property Expected As String
    End Interface

    ''' <summary>What <c>new Command()</c> makes: an object of CommandClass.</summary>
    <ComImport, Guid("33BE8EB8-A2FA-01EA-C0E0-5222B899F6FF"), CoClass(GetType(CommandClass))>
    Public Interface Command
        Inherits ICommand
    End Interface
End Namespace
