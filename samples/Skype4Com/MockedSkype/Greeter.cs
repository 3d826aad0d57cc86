using SKYPE4COMLib;

namespace MockedSkype
{
    /// <summary>What is tested: knows Skype by its interface alone.</summary>
    class Greeter
    {
        private readonly Skype skype;

        public Greeter(Skype skype)
        {
            this.skype = skype;
            skype.MessageStatus += OnMessageStatus;
        }

        public int GreetFriends()
        {
            int greeted = 0;
            foreach (User friend in skype.Friends)
            {
                skype.SendMessage(friend.Handle, "Good morning from " + skype.CurrentUserHandle);
                greeted++;
            }
            return greeted;
        }

        private void OnMessageStatus(ChatMessage message, TChatMessageStatus status)
        {
            if (status == TChatMessageStatus.cmsReceived && message.Body == "who is there?")
                skype.SendMessage(skype.User[message.FromHandle].Handle, skype.CurrentUserHandle);
        }
    }
}
