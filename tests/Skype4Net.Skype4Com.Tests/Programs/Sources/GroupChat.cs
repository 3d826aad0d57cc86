using System;
using System.Threading;
using SKYPE4COMLib;

class GroupChat
{
    static void Main(string[] args)
    {
        var skype = new Skype();
        skype.Attach(8);
        skype.ChatMembersChanged += (chat, members) => Console.WriteLine("Members: " + members.Count);

        var collection = new UserCollection();
        foreach (string handle in args)
            collection.Add(skype.get_User(handle));
        Chat made = skype.CreateChatMultiple(collection);
        made.Topic = "Party";
        made.Bookmark();
        Console.WriteLine("{0} {1} {2}", made.Topic, made.Bookmarked, made.Type);
        ChatMessage sent = made.SendMessage("Who brings the cake?");
        Console.WriteLine(sent.Body + " " + sent.Sender.Handle + " " + sent.IsEditable);
        sent.Body = "Who brings two cakes?";
        Console.WriteLine(sent.Body);
        foreach (IChatMember member in made.MemberObjects)
            if (member.Handle == args[1])
                Console.WriteLine(member.Handle + " " + member.Role + " " + member.CanSetRoleTo[TChatMemberRole.chatMemberRoleListener]);
        Chat found = skype.FindChatUsingBlob(made.Blob);
        Console.WriteLine(found.Name == made.Name);
        Chat dialog = skype.CreateChatWith(args[0]);
        Console.WriteLine(dialog.DialogPartner + " " + skype.Chat[dialog.Name].Status);
        made.Kick(args[1]);
        made.Leave();
        Console.WriteLine(made.MyStatus);
    }
}
