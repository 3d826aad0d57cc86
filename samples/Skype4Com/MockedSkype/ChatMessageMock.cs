using System;
using SKYPE4COMLib;

namespace MockedSkype
{
    /// <summary>A message that nobody sent.</summary>
    class ChatMessageMock : ChatMessage
    {
        public ChatMessageMock(string from, string body)
        {
            FromHandle = from;
            Body = body;
        }

        public string FromHandle { get; private set; }
        public string Body { get; set; }
        public User Sender { get { return new User { Handle = FromHandle }; } }
        public int Id { get { return 1; } }
        public DateTime Timestamp { get { return new DateTime(2010, 12, 10); } }
        public string FromDisplayName { get { return FromHandle; } }
        public TChatMessageType Type { get { return TChatMessageType.cmeSaid; } }
        public TChatMessageStatus Status { get { return TChatMessageStatus.cmsReceived; } }
        public TChatLeaveReason LeaveReason { get { return TChatLeaveReason.leaUnknown; } }
        public string ChatName { get { return "#mock"; } }
        public UserCollection Users { get { return new UserCollection(); } }
        public bool Seen { set { } }
        public Chat Chat { get { return null; } }
        public string EditedBy { get { return ""; } }
        public DateTime EditedTimestamp { get { return Timestamp; } }
        public TChatMemberRole Role { get { return TChatMemberRole.chatMemberRoleUser; } }
        public int Options { get { return 0; } }
        public bool IsEditable { get { return false; } }
        public string Guid { get { return ""; } }
    }
}
