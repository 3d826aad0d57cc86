namespace Skype4Net.Tests.Runner;

/// <summary>
/// Blocking reads and commands on every thread of a pool that has no more than the machine has cores. A program of its own, because a
/// process has one pool.
/// </summary>
internal static class FullPool
{
    public const string Switch = "--full-pool";
    private const int Callers = 8;

    public static int Run()
    {
        ThreadPool.SetMinThreads(1, 1);
        ThreadPool.SetMaxThreads(Environment.ProcessorCount, Environment.ProcessorCount);
        int detached = Timeouts(new ScriptedTransport { IsRunning = false }, attach: false);
        int unanswered = Timeouts(new ScriptedTransport(), attach: true);
        Console.WriteLine($"{detached + unanswered} timeouts");
        return 0;
    }

    private static int Timeouts(ScriptedTransport client, bool attach)
    {
        var limit = TimeSpan.FromMilliseconds(200);
        Skype skype = Skype.Create(new SkypeOptions { Transport = client, CommandTimeout = limit, WhileDetached = WhileDetached.Wait });
        if (attach)
            skype.AttachAsync().GetAwaiter().GetResult();
        int ended = 0;
        using var all = new CountdownEvent(Callers);
        for (int i = 0; i < Callers; i++)
        {
            int number = i;
            ThreadPool.QueueUserWorkItem(_ =>
            {
                try
                {
                    _ = number % 2 == 0 ? skype.User($"user{number}").FullName.Value : skype.Contacts.Friends.Value[0].Handle;
                }
                catch (SkypeTimeoutException)
                {
                    Interlocked.Increment(ref ended);
                }

                all.Signal();
            });
        }

        all.Wait();
        return ended;
    }
}
