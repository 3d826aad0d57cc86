Imports System
Imports System.Collections.Generic
Imports System.Runtime.InteropServices
Imports System.Threading
Imports SKYPE4COMLib

' A receptionist: greets who writes, takes calls, and tells what happens. Visual Basic never minded about upper and lower case.
Public Class Receptionist
    Private WithEvents oSkype As New SKYPE4COMLib.Skype
    Private ReadOnly sFile As String
    Private ReadOnly greeted As New Dictionary(Of String, Integer)
    Private ReadOnly attached As New ManualResetEvent(False)
    Private ReadOnly over As New ManualResetEvent(False)

    Public Sub New(ByVal sFile As String)
        Me.sFile = sFile
    End Sub

    Public Sub Run()
        oSkype.Timeout = 5000
        oSkype.Attach(Protocol:=8, Wait:=False)
        attached.WaitOne()
        oSkype.CurrentUserProfile.MoodText = "At the desk"
        oSkype.ChangeUserStatus(oSkype.Convert.TextToUserStatus("AWAY"))
        Console.WriteLine(oSkype.CurrentUserStatus.ToString() & " at " & oSkype.CurrentUserProfile.MoodText)
        For Each oUser As User In oSkype.Friends
            If oUser.Handle Like "an*" Then Console.WriteLine(oUser.FullName & " = " & oSkype.User(oUser.Handle).FullName)
        Next
        With oSkype.Friends
            Console.WriteLine(.Count & ": " & .Item(1).Handle & ", " & oSkype.Friends(1).Handle)
        End With
        oSkype.Profile("MOOD_TEXT") = "Back soon"
        Console.WriteLine(oSkype.Profile("MOOD_TEXT") & ", " & oSkype.Property("USER", "anna", "FULLNAME"))

        Dim oCommand As Command = oSkype.Command(Id:=12, Command:="PING", Reply:="PONG", Block:=True)
        oSkype.SendCommand(oCommand)
        Console.WriteLine(oCommand.Reply & " " & oCommand.Timeout)
        Try
            oSkype.SendCommand(oSkype.Command(13, "NONSENSE", Block:=True, Timeout:=1000))
        Catch ex As COMException When (ex.ErrorCode And &HFFFF) = 2
            Console.WriteLine("Unknown command")
        End Try

        Console.WriteLine("Open")
        over.WaitOne()
        RemoveHandler oSkype.UserMood, AddressOf Feels
        oSkype = Nothing
    End Sub

    Private Sub oSkype_AttachmentStatus(ByVal Status As TAttachmentStatus) Handles oSkype.AttachmentStatus
        If Status = TAttachmentStatus.apiAttachSuccess Then
            Console.WriteLine("Attached")
            AddHandler oSkype.UserMood, AddressOf Feels
            attached.Set()
        End If
    End Sub

    Private Sub oSkype_MessageStatus(ByVal pMessage As ChatMessage, ByVal Status As TChatMessageStatus) Handles oSkype.MessageStatus
        If Status <> TChatMessageStatus.cmsReceived Then Exit Sub
        Dim times As Integer = 0
        greeted.TryGetValue(pMessage.FromHandle, times)
        greeted(pMessage.FromHandle) = times + 1
        pMessage.Chat.SendMessage("Welcome, " & pMessage.Sender.FullName & IIf(times = 0, "!", " again!").ToString())
        If pMessage.Body = "close" Then over.Set()
    End Sub

    Private Sub oSkype_CallStatus(ByVal pCall As SKYPE4COMLib.Call, ByVal Status As TCallStatus) Handles oSkype.CallStatus
        Select Case Status
            Case TCallStatus.clsRinging
                pCall.Answer()
            Case TCallStatus.clsInProgress
                pCall.CaptureMicDevice(TCallIoDeviceType.callIoDeviceTypeFile) = sFile
                Console.WriteLine(pCall.PartnerHandle & ": " & oSkype.Convert.CallStatusToText(Status))
            Case TCallStatus.clsFinished
                Console.WriteLine(pCall.PartnerHandle & " has hung up")
        End Select
    End Sub

    Private Sub Feels(ByVal pUser As User, ByVal MoodText As String)
        Console.WriteLine(pUser.Handle & " feels " & MoodText)
    End Sub
End Class

Public Module Program
    Public Sub Main(ByVal args() As String)
        Dim oReceptionist As New Receptionist(args(0))
        oReceptionist.Run()
        Console.WriteLine("Closed")
    End Sub
End Module
