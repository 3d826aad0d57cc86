' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISmsChunk</c> of Skype4COM.</summary>
    <ComImport, Guid("F15AD8D5-8C26-1AE8-BBB9-B561FC39B892")>
    Public Interface ISmsChunk
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As Integer
        ''' <summary><c>GET SMS {id} CHUNKING</c></summary>
        <DispId(2)>
        ReadOnly Property CharactersLeft As Integer
        ''' <summary><c>GET SMS {id} CHUNK {n}</c></summary>
        <DispId(3)>
        ReadOnly Property Text As String
        ''' <summary>Sends nothing.</summary>
        <DispId(4)>
        ReadOnly Property Message As SmsMessage
    End Interface

    ''' <summary>What <c>new SmsChunk()</c> makes: an object of SmsChunkClass.</summary>
    <ComImport, Guid("F15AD8D5-8C26-1AE8-BBB9-B561FC39B892"), CoClass(GetType(SmsChunkClass))>
    Public Interface SmsChunk
        Inherits ISmsChunk
    End Interface
End Namespace
