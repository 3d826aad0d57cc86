using System;
using SKYPE4COMLib;

namespace StatusWatcher
{
    class Watcher
    {
        private readonly Skype _skype;

        public Watcher()
        {
            _skype = new Skype();
            _skype.OnlineStatus += new _ISkypeEvents_OnlineStatusEventHandler(OnOnlineStatus);
            _skype.UserStatus += delegate(TUserStatus status) { Console.WriteLine("I am " + status); };
            _skype.UserMood += (user, mood) => Console.WriteLine(user.Handle + " feels: " + mood);
            _skype.UserAuthorizationRequestReceived += OnRequest;
            _ISkypeEvents_Event events = _skype;
            events.ConnectionStatus += status => Console.WriteLine("Connection: " + _skype.Convert.ConnectionStatusToText(status));
            _skype.Attach(8, true);
        }

        private void OnOnlineStatus(IUser user, TOnlineStatus status)
        {
            Console.WriteLine("{0} is {1} ({2})", user.Handle, _skype.Convert.OnlineStatusToText(status), user.OnlineStatus);
        }

        private void OnRequest(User pUser)
        {
            Console.WriteLine(pUser.Handle + " asks: " + pUser.ReceivedAuthRequest);
            pUser.IsAuthorized = true;
            pUser.BuddyStatus = TBuddyStatus.budPendingAuthorization;
            Console.WriteLine("Now " + pUser.BuddyStatus);
        }

        static void Main()
        {
            Watcher watcher = new Watcher();
            User me = watcher._skype.User[watcher._skype.CurrentUserHandle];
            Console.WriteLine("Watching as " + me.Handle + ", " + watcher._skype.Convert.TextToOnlineStatus("Away"));
            Console.ReadLine();
        }
    }
}
