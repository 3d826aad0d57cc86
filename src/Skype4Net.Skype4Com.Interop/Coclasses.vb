' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>Names the coclasses, so that this assembly refers to the one that has them: a compiler follows the attribute CoClass only to an assembly that is referred to.</summary>
    Friend NotInheritable Class Coclasses
        Friend Shared ReadOnly All As System.Type() = {
            GetType(ApplicationClass),
            GetType(ApplicationStreamClass),
            GetType(ApplicationStreamCollectionClass),
            GetType(CallClass),
            GetType(CallChannelClass),
            GetType(CallChannelCollectionClass),
            GetType(CallChannelManagerClass),
            GetType(CallChannelMessageClass),
            GetType(CallCollectionClass),
            GetType(ChatClass),
            GetType(ChatCollectionClass),
            GetType(ChatMessageClass),
            GetType(ChatMessageCollectionClass),
            GetType(ClientClass),
            GetType(CommandClass),
            GetType(ConferenceClass),
            GetType(ConferenceCollectionClass),
            GetType(ConversionClass),
            GetType(GroupClass),
            GetType(GroupCollectionClass),
            GetType(IEProtocolHandlerClass),
            GetType(ParticipantClass),
            GetType(ParticipantCollectionClass),
            GetType(PluginEventClass),
            GetType(PluginMenuItemClass),
            GetType(ProfileClass),
            GetType(SettingsClass),
            GetType(SkypeClass),
            GetType(SmsChunkClass),
            GetType(SmsChunkCollectionClass),
            GetType(SmsMessageClass),
            GetType(SmsMessageCollectionClass),
            GetType(SmsTargetClass),
            GetType(SmsTargetCollectionClass),
            GetType(UserClass),
            GetType(UserCollectionClass),
            GetType(VoicemailClass),
            GetType(VoicemailCollectionClass)
        }
    End Class
End Namespace
