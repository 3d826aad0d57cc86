using System.Text.Json;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Storage;
using Skype4Net.Playground.Commands;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>The accounts of a world, signed in, with what they know of each other.</summary>
internal sealed class World : IAsyncDisposable
{
    private static readonly DateTimeOffset s_epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly WorldFile _file;
    private readonly IRecordStore? _store;

    // The accounts that the store had: what the file says of them was done at their first start.
    private readonly HashSet<string> _kept;

    private World(WorldFile file, TimeProvider time, ILoggerFactory log, IRecordStore? store)
    {
        _file = file;
        _store = store;

        // By the clock, so that numbers never come again after a restart: programs remember which messages they have handled.
        long firstId = Math.Max(1, (long)(time.GetUtcNow() - s_epoch).TotalSeconds * 10);
        Network = new SkypeNetwork(file.Network.ApplyTo(new SkypeNetworkOptions
        {
            FirstId = firstId,
            LoggerFactory = log,
            TimeProvider = time,
            Store = store,
        }));
        _kept = [.. file.Accounts.Select(a => a.Handle).Where(Network.HasAccount)];
        Clients = [.. file.Accounts.Select(a => Network.LogIn(a.Handle, a.FullName, a.Password))];
    }

    /// <summary>The network; another one after <see cref="RestartAsync"/>.</summary>
    public SkypeNetwork Network { get; private set; }

    public IReadOnlyList<EmulatedClient> Clients { get; private set; }

    /// <exception cref="UsageException">Something in the file cannot be.</exception>
    public static async Task<World> CreateAsync(
        WorldFile file, TimeProvider time, ILoggerFactory log, IRecordStore? store, CancellationToken cancellationToken)
    {
        var world = new World(file, time, log, store);
        world.Introduce();
        foreach ((AccountEntry account, EmulatedClient client) in file.Accounts.Zip(world.Clients))
        {
            if (!world._kept.Contains(account.Handle))
                await FurnishAsync(account, client, cancellationToken).ConfigureAwait(false);
            SetUp(account, client);
        }

        foreach (PhoneEntry phone in file.Phones)
        {
            EmulatedPhone made = world.Network.Phone(phone.Number);
            made.RejectsCalls = phone.RejectsCalls;
            made.SmsDelivery = phone.RejectsSms ? SmsTargetStatus.DeliveryFailed : SmsTargetStatus.DeliverySuccessful;
        }

        return world;
    }

    /// <summary>
    /// Makes all anew: the same accounts, with other numbers; or, from a store, all as it is kept. The old network is the caller's to dispose.
    /// </summary>
    public async Task RestartAsync(TimeProvider time, ILoggerFactory log, CancellationToken cancellationToken)
    {
        // Two networks on one store would each overwrite what the other has kept.
        if (_store is not null)
            await Network.DisposeAsync().ConfigureAwait(false);
        World again = await CreateAsync(_file, time, log, _store, cancellationToken).ConfigureAwait(false);
        (Network, Clients) = (again.Network, again.Clients);
    }

    /// <summary>The client of an account.</summary>
    /// <exception cref="UsageException">There is no such account.</exception>
    public EmulatedClient Client(string handle)
        => Network.Find(handle) ?? throw Unknown(handle);

    private UsageException Unknown(string handle)
    {
        string[] handles = [.. Clients.Select(c => c.Handle)];
        string meant = Suggestion.Sentence(handle, handles);
        return new UsageException($"There is no account \"{handle}\" here.{meant} There are: {string.Join(", ", handles)}.");
    }

    public ValueTask DisposeAsync() => Network.DisposeAsync();

    private void Introduce()
    {
        for (int i = 0; i < Clients.Count; i++)
        {
            for (int j = i + 1; j < Clients.Count; j++)
            {
                if (_kept.Contains(_file.Accounts[i].Handle) && _kept.Contains(_file.Accounts[j].Handle))
                    continue;
                if (Knows(_file.Accounts[i], Clients[j]) || Knows(_file.Accounts[j], Clients[i]))
                    Network.MakeContacts(Clients[i], Clients[j]);
            }
        }
    }

    private static bool Knows(AccountEntry account, EmulatedClient other)
        => account.Contacts is null || account.Contacts.Contains(other.Handle, StringComparer.OrdinalIgnoreCase);

    // What an account has from its first start on, and keeps.
    private static async Task FurnishAsync(AccountEntry account, EmulatedClient client, CancellationToken cancellationToken)
    {
        if (account.Mood.Length > 0)
            client.SetMood(account.Mood);
        foreach ((string field, string value) in account.Profile)
            client.SetProfile(field, value);
        if (account.Credit is { } credit)
            client.SetCredit(credit, account.Currency);
        if (account.Number is { } number)
            client.SetNumber(number);
        foreach (string privilege in account.Privileges)
            client.SetPrivilege(PrivilegeWords.Parse(privilege));
        foreach (string telephone in (account.Contacts ?? []).Where(AccountEntry.IsTelephone))
            client.AddContact(telephone);
        foreach ((string name, string value) in account.Settings)
            client.SetSetting(name, value);
        if (account.Groups.Count > 0)
            await MakeGroupsAsync(account, client, cancellationToken).ConfigureAwait(false);
    }

    // How it is at each start.
    private static void SetUp(AccountEntry account, EmulatedClient client)
    {
        client.SetCamera(account.Camera);
        client.SetDevices([.. account.Devices]);
        client.IsBusy = account.Busy;
        client.AllowsSilentMode = account.SilentMode;
        client.NextSmsFailure = account.SmsFailure;
        client.Permissions = account.Permissions;

        // Last, so that nothing of the above is lost to them.
        foreach ((string name, JsonElement value) in account.Faults)
            FaultTable.Set(client.Faults, name, value.ToString());
        foreach (PlannedFaultEntry planned in account.PlannedFaults)
            planned.ApplyTo(client.Faults);
        UserStatus status = StatusWords.Parse(account.Status);
        if (status != UserStatus.Online)
            client.SetStatus(status);
        if (!account.SignedIn)
            client.LogOut();
    }

    // By the API, as a program would: the window of the client has no such verb.
    private static async Task MakeGroupsAsync(AccountEntry account, EmulatedClient client, CancellationToken cancellationToken)
    {
        var options = new SkypeOptions { FriendlyName = "skype4net", Transport = client.Transport, LogToStandardError = false };
        await using ISkype skype = await Skype.AttachAsync(options, cancellationToken).ConfigureAwait(false);
        foreach ((string name, IReadOnlyList<string> members) in account.Groups)
        {
            ContactGroup group = await skype.Groups.CreateAsync(name, cancellationToken).ConfigureAwait(false);
            foreach (string member in members)
                await group.AddUserAsync(member, cancellationToken).ConfigureAwait(false);
        }
    }
}
