' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TChatMessageType</c> of Skype4COM.</summary>
    Public Enum TChatMessageType
        ''' <summary><c>UNKNOWN</c></summary>
        cmeUnknown = -1
        ''' <summary><c>CREATEDCHATWITH</c></summary>
        cmeCreatedChatWith = 0
        ''' <summary><c>SAWMEMBERS</c></summary>
        cmeSawMembers = 1
        ''' <summary><c>ADDEDMEMBERS</c></summary>
        cmeAddedMembers = 2
        ''' <summary><c>SETTOPIC</c></summary>
        cmeSetTopic = 3
        ''' <summary><c>SAID</c></summary>
        cmeSaid = 4
        ''' <summary><c>LEFT</c></summary>
        cmeLeft = 5
        ''' <summary><c>EMOTED</c></summary>
        cmeEmoted = 6
        ''' <summary><c>POSTEDCONTACTS</c></summary>
        cmePostedContacts = 7
        ''' <summary><c>GAP_IN_CHAT</c></summary>
        cmeGapInChat = 8
        ''' <summary><c>SETROLE</c></summary>
        cmeSetRole = 9
        ''' <summary><c>KICKED</c></summary>
        cmeKicked = 10
        ''' <summary><c>SETOPTIONS</c></summary>
        cmeSetOptions = 11
        ''' <summary><c>KICKBANNED</c></summary>
        cmeKickBanned = 12
        ''' <summary><c>JOINEDASAPPLICANT</c></summary>
        cmeJoinedAsApplicant = 13
        ''' <summary><c>SETPICTURE</c></summary>
        cmeSetPicture = 14
        ''' <summary><c>SETGUIDELINES</c></summary>
        cmeSetGuidelines = 15
    End Enum
End Namespace
