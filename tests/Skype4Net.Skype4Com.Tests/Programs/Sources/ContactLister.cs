using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using SKYPE4COMLib;

public class ContactLister
{
    public static void Main()
    {
        SkypeClass skype = new SkypeClass();
        skype.Attach(8, true);
        List<string> lines = new List<string>();
        foreach (IUser friend in skype.Friends)
        {
            string name = friend.DisplayName.Length > 0 ? friend.DisplayName : friend.FullName;
            lines.Add(string.Format("{0};{1};{2};{3};{4}", friend.Handle, name, friend.OnlineStatus, friend.IsBlocked, friend.BuddyStatus));
        }
        lines.Sort();
        lines.ForEach(Console.WriteLine);
        UserCollection friends = skype.Friends;
        Console.WriteLine("First: " + friends[1].Handle + " of " + friends.Count);
        IEnumerator enumerator = friends.GetEnumerator();
        Console.WriteLine(enumerator.MoveNext() && ((User)enumerator.Current).Handle == friends[1].Handle);
        friends.Remove(1);
        Console.WriteLine("Left: " + friends.Count);
        friends.RemoveAll();
        foreach (Group group in skype.HardwiredGroups)
            if (group.Type == TGroupType.grpAllFriends)
                Console.WriteLine("All friends: " + group.Users.Count);
        Group work = skype.CreateGroup("Work");
        work.AddUser("anna");
        Console.WriteLine(work.DisplayName + ": " + work.Users[1].Handle + ", custom groups: " + skype.CustomGroups.Count);
        User anna = skype.get_User("anna");
        anna.DisplayName = "Ännchen";
        Console.WriteLine(skype.User["anna"].DisplayName + " " + skype.get_UserDisplayName("anna") + " "
            + skype.Property["USER", "anna", "DISPLAYNAME"]);
        try
        {
            User nobody = friends[1];
        }
        catch (COMException exception)
        {
            Console.WriteLine(exception.ErrorCode == unchecked((int)0x80070057) ? "E_INVALIDARG" : exception.Message);
        }
        try
        {
            skype.get_Property("USER", "anna", "NO_SUCH_THING");
        }
        catch (COMException exception)
        {
            Console.WriteLine("Error " + (exception.ErrorCode & 0xFFFF));
        }
    }
}
