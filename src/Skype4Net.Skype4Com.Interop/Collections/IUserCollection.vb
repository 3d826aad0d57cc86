' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IUserCollection</c> of Skype4COM.</summary>
    <ComImport, Guid("5EC178C5-4359-98A2-2527-BE9B87EAB594")>
    Public Interface IUserCollection
        Inherits IEnumerable
        ''' <summary>Sends nothing.</summary>
        <DispId(0)>
        Default ReadOnly Property Item(Index As Integer) As User
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Count As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Sub Add(pUser As User)
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

    ''' <summary>What <c>new UserCollection()</c> makes: an object of UserCollectionClass.</summary>
    <ComImport, Guid("5EC178C5-4359-98A2-2527-BE9B87EAB594"), CoClass(GetType(UserCollectionClass))>
    Public Interface UserCollection
        Inherits IUserCollection
    End Interface
End Namespace
