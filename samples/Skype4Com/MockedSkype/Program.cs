using System;
using SKYPE4COMLib;

namespace MockedSkype
{
    /// <summary>Tries the greeter on a mock; with the argument "real" it greets the friends of the client.</summary>
    class Program
    {
        static int Main(string[] args)
        {
            if (args.Length > 0 && args[0] == "real")
            {
                Skype skype = new Skype();
                skype.Attach(7, true);
                Console.WriteLine("Greeted " + new Greeter(skype).GreetFriends());
                return 0;
            }

            SkypeMock mock = new SkypeMock();
            mock.Contacts.Add(new User { Handle = "anna" });
            mock.Contacts.Add(new User { Handle = "ben" });
            Greeter greeter = new Greeter(mock);
            greeter.GreetFriends();
            mock.Receive(new ChatMessageMock("ida", "who is there?"));
            mock.Sent.ForEach(Console.WriteLine);
            bool passed = mock.Sent.Count == 3 && mock.Sent[2] == "ida: mock";
            Console.WriteLine(passed ? "Passed" : "Failed");
            return passed ? 0 : 1;
        }
    }
}
