using Skype4Net.Transports;
using Skype4Net.Transports.MacOS;
using static Skype4Net.Transports.MacOS.SkypeNotification;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>A program at a notification centre, with the part of the Skype client played by the test.</summary>
public abstract class MacOSProgramTests : IAsyncLifetime
{
    protected MacOSProgramTests()
    {
        Client = new Eavesdropper(Centre, OfPrograms);
        Program = Create(Centre);
        Lines = Program.Notifications.Record();
        Statuses = Program.AttachmentStatusChanged.Record();
    }

    private protected SimulatedCentre Centre { get; } = new();

    private protected ManualTimeProvider Clock { get; } = new();

    private protected Eavesdropper Client { get; }

    private protected Skype Program { get; }

    private protected Recorder<string> Lines { get; }

    private protected Recorder<AttachmentStatus> Statuses { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await Program.DisposeAsync();
        Client.Dispose();
    }

    private protected Skype Create(INotificationCentre centre, Func<SkypeOptions, SkypeOptions>? change = null)
    {
        var options = new SkypeOptions { FriendlyName = "MyBot", Transport = new MacOSTransport(centre), TimeProvider = Clock };
        return Skype.Create(change?.Invoke(options) ?? options);
    }

    private protected async Task LetInAsync(long id, bool looks = true, CentreNotification? before = null)
    {
        Task attaching = Program.AttachAsync();
        if (looks)
        {
            await Client.NextAsync(AvailabilityRequest);
            Client.Post(TellsAvailability(Available));
        }

        await Client.NextAsync(AttachRequest);
        if (before is not null)
            Client.Post(before);
        Client.Post(ForReply("MyBot", id));
        await AnswerAsync(id);
        await attaching.InTime();
    }

    /// <summary>Answers what is asked after a program was let in.</summary>
    private protected async Task AnswerAsync(long id)
    {
        foreach (string answer in new[] { "PROTOCOL 8", "CURRENTUSERHANDLE nora.lund" })
        {
            string command = (await Client.NextAsync(Command)).Text(CommandKey)!;
            Client.Post(Tells($"{command.Split(' ')[0]} {answer}", id));
        }
    }

    /// <summary>Waits until the program has heard everything posted so far.</summary>
    private protected async Task SettleAsync()
    {
        Client.Post(Tells("CONNSTATUS ONLINE", Everybody));
        await Lines.NextAsync(l => l == "CONNSTATUS ONLINE");
    }
}
