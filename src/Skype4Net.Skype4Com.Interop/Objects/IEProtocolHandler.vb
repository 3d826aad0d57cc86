' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>What <c>new IEProtocolHandler()</c> makes: an object of IEProtocolHandlerClass.</summary>
    <ComImport, Guid("F4E5A6BA-40BF-E6F6-07FF-BD4B6023C9D5"), CoClass(GetType(IEProtocolHandlerClass))>
    Public Interface IEProtocolHandler
    End Interface
End Namespace
