' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISmsMessageCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("EDCA028B-CA75-3A70-28C3-1C584CF23F13")>
    Public Interface ISmsMessageCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As SmsMessage
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pItem As SmsMessage)
        ''' <summary>Sends nothing.</summary>
        <DispId(3)>
        Sub Remove(Index As Integer)
        ''' <summary>Sends nothing.</summary>
        <DispId(4)>
        Sub RemoveAll()
        ''' <summary>Sends nothing.</summary>
        <DispId(-4)>
        Shadows Function GetEnumerator() As IEnumerator
    End Interface

    ''' <summary>What <c>new SmsMessageCollection()</c> makes: an object of SmsMessageCollectionClass.</summary>
    <ComImport, Guid("EDCA028B-CA75-3A70-28C3-1C584CF23F13"), CoClass(GetType(SmsMessageCollectionClass))>
    Public Interface SmsMessageCollection
        Inherits ISmsMessageCollection
    End Interface
End Namespace
