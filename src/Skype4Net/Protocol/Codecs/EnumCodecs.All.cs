using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Protocol;

/// <content>Finding the words of an enumeration by its type.</content>
internal static partial class EnumCodecs
{
    private static Dictionary<Type, object>? s_byType;

    // Made at the first use: the fields of the other files must be there.
    private static Dictionary<Type, object> ByType => s_byType ??= new()
    {
        [typeof(CallType)] = CallType,
        [typeof(CallStatus)] = CallStatus,
        [typeof(CallFailureReason)] = CallFailureReason,
        [typeof(CallVideoStatus)] = CallVideoStatus,
        [typeof(VideoStreamStatus)] = VideoStreamStatus,
        [typeof(WindowState)] = WindowState,
        [typeof(PluginContext)] = PluginContext,
        [typeof(PluginContactType)] = PluginContactType,
        [typeof(CallHistoryKind)] = CallHistoryKind,
        [typeof(OptionsPage)] = OptionsPage,
        [typeof(FileTransferType)] = FileTransferType,
        [typeof(FileTransferStatus)] = FileTransferStatus,
        [typeof(FileTransferFailureReason)] = FileTransferFailureReason,
        [typeof(GroupType)] = GroupType,
        [typeof(SmsType)] = SmsType,
        [typeof(SmsStatus)] = SmsStatus,
        [typeof(SmsFailureReason)] = SmsFailureReason,
        [typeof(SmsTargetStatus)] = SmsTargetStatus,
        [typeof(VoicemailType)] = VoicemailType,
        [typeof(VoicemailStatus)] = VoicemailStatus,
        [typeof(VoicemailFailureReason)] = VoicemailFailureReason,
        [typeof(UserStatus)] = UserStatus,
        [typeof(OnlineStatus)] = OnlineStatus,
        [typeof(ConnectionStatus)] = ConnectionStatus,
        [typeof(Sex)] = Sex,
        [typeof(BuddyStatus)] = BuddyStatus,
        [typeof(ChatStatus)] = ChatStatus,
        [typeof(ChatType)] = ChatType,
        [typeof(MyChatStatus)] = MyChatStatus,
        [typeof(ChatRole)] = ChatRole,
        [typeof(ChatMessageType)] = ChatMessageType,
        [typeof(ChatMessageStatus)] = ChatMessageStatus,
        [typeof(LeaveReason)] = LeaveReason,
        [typeof(ChatOptions)] = ChatOptions,
    };

    /// <summary>All enumerations that have words.</summary>
    public static IEnumerable<Type> Types => ByType.Keys;

    /// <summary>The words of an enumeration; null when it has none on the wire.</summary>
    public static ValueCodec<T>? Of<T>()
        where T : struct, Enum
        => (ValueCodec<T>?)ByType.GetValueOrDefault(typeof(T));
}
