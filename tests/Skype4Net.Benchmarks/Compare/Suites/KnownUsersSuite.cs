using System.Globalization;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What a program takes of the memory that knows many users: their properties, and the objects that stand for them.</summary>
internal sealed class KnownUsersSuite : ISuite
{
    private const double BytesOfMegabyte = 1 << 20;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        int users = options.IsShort ? 1000 : 100_000;
        string[] handles = [.. Enumerable.Range(0, users).Select(i => string.Create(CultureInfo.InvariantCulture, $"contact{i}"))];
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Compare", Transport = new EchoTransport() });

        // Makes what all users share.
        await ReadAsync(skype.User("first"));
        long before = Heap();
        foreach (string handle in handles)
            await ReadAsync(skype.User(handle));
        long known = Heap() - before;
        var held = new User[users];
        before = Heap();
        for (int i = 0; i < users; i++)
        {
            held[i] = skype.User(handles[i]);
            _ = await held[i].FullName;
        }

        long objects = Heap() - before;
        GC.KeepAlive(held);
        var section = new Section(
            "Users that a program knows",
            "Bytes that live on in the SDK for each, and megabytes for all: five properties that were read, and the object in a program's hand, "
            + "one of whose properties was read.",
            ["", "users", "bytes each", "MB"]);
        foreach ((string title, long bytes) in new[] { ("five properties", known), ("the object", objects) })
            section.Rows.Add([title, Samples.Text(users), Samples.Text((double)bytes / users), Samples.Text(bytes / BytesOfMegabyte)]);
        report.Sections.Add(section);
    }

    private static long Heap() => GC.GetTotalMemory(forceFullCollection: true);

    private static async Task ReadAsync(User user)
    {
        await user.FullName;
        await user.City;
        await user.About;
        await user.MoodText;
        await user.PhoneHome;
    }
}
