using System;

namespace MoodChanger
{
    // No using of the library: everything by its full name.
    static class Program
    {
        static void Main()
        {
            SKYPE4COMLib.Skype s = new SKYPE4COMLib.Skype();
            ((SKYPE4COMLib.ISkype)s).Attach();
            SKYPE4COMLib.Profile me = s.CurrentUserProfile;
            Console.WriteLine("Before: " + me.MoodText);
            me.MoodText = "Listening to: Blue Monday";
            me.RichMoodText = "<b>Listening</b>";
            Console.WriteLine("After: " + s.get_Profile("MOOD_TEXT"));
            s.set_Profile("CITY", "Tallinn");
            Console.WriteLine("City: " + s.Profile["CITY"] + ", " + me.City);
            s.ChangeUserStatus(SKYPE4COMLib.TUserStatus.cusDoNotDisturb);
            Console.WriteLine("Status: " + s.Convert.UserStatusToText(s.CurrentUserStatus) + ", " + s.CurrentUserStatus);
            s.CurrentUserStatus = SKYPE4COMLib.TUserStatus.cusOnline;
            Console.WriteLine("Muted: " + ((SKYPE4COMLib.ISkype)s).Mute);
            ((SKYPE4COMLib.ISkype)s).Mute = true;
            Console.WriteLine("Muted: " + ((SKYPE4COMLib.ISkype)s).Mute);
            Console.WriteLine("Balance: " + me.BalanceToText + " = " + me.Balance);
            me.CallNoAnswerTimeout = 20;
            Console.WriteLine("Ringing for " + me.CallNoAnswerTimeout + " s");
        }
    }
}
