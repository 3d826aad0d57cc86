using Skype4Net.Emulator;

namespace Skype4Net.Chaos;

/// <summary>
/// One run of the ledger: people write in several chats for a minute while a class of faults is on; then the faults end, each chat has one
/// more message each way, and three minutes pass. By then the programs must have been handed what their clients have.
/// </summary>
internal sealed class LedgerRun(FaultClass faults, int seed)
{
    private const int Steps = 50;
    private const int Chats = 4;
    private static readonly TimeSpan s_longestStep = TimeSpan.FromSeconds(2.4);
    private static readonly TimeSpan s_ageOfOldMail = TimeSpan.FromSeconds(1);
    private readonly LedgerClock _clock = new();
    private readonly Random _random = new(seed);
    private readonly List<string> _problems = [];
    private LedgerWorld _world = null!;
    private int _said;
    private int _freshAt = -1;

    /// <summary>What was wrong, a line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Takes each line on the wire, with the time and the name of the program; null for none.</summary>
    public Action<TimeSpan, string, string>? Trace { get; init; }

    public async Task<LedgerCount> RunAsync()
    {
        await using (_world = new LedgerWorld(faults, _clock, new Random(seed + 1), Chats))
        {
            await _clock.PassAsync(s_ageOfOldMail);
            foreach (LedgerProgram program in _world.Programs)
                await program.StartAsync(faults, TraceOf(program));
            await _clock.PassAsync(TimeSpan.FromSeconds(2));
            _freshAt = faults.FreshInstallation ? _random.Next(5, Steps - 10) : -1;
            _world.BeginFaults(seed);
            for (int step = 0; step < Steps; step++)
                await StepAsync(step);
            EndFaults();
            for (int account = 0; account < _world.Programs.Max(p => p.Accounts.Count); account++)
            {
                // What an account has, only that account can show: so each of them comes once more.
                if (account > 0)
                    SwitchAccount(_world.Programs[0]);
                SignInEachChat();
                await _clock.PassAsync(TimeSpan.FromMinutes(3));
            }

            return _world.Programs.Select(p => p.Count(_problems)).Aggregate((one, other) => one + other);
        }
    }

    private async Task StepAsync(int step)
    {
        await _clock.PassAsync(s_longestStep * _random.NextDouble());
        foreach (LedgerProgram program in _world.Programs)
        {
            if (program.AwayUntil <= _clock.Elapsed)
                await ComeBackAsync(program);
            else if (program.IsThere)
                Befall(program);
        }

        if (step == _freshAt)
        {
            // What the old installation has, and nobody was handed yet, nobody can show any more.
            await _clock.PassAsync(TimeSpan.FromMinutes(1));
            Note("the client of bot is installed anew");
            _world.Programs[0].IsInstalledAnew();
        }

        int messages = _random.Next(3);
        for (int i = 0; i < messages; i++)
            Say(_world.Programs[_random.Next(2)], _random.Next(Chats));
    }

    private async Task ComeBackAsync(LedgerProgram program)
    {
        program.ComesBack();
        if (!Happens(faults.Crashes * 3))
            return;
        await _clock.PassAsync(TimeSpan.FromSeconds(_random.NextDouble()));
        Goes(program, "crashes again", program.Client.Crash, program.Client.Restart);
    }

    private void Befall(LedgerProgram program)
    {
        EmulatedClient client = program.Client;
        client.Faults.MissingReceived = Happens(faults.ReceivedMissing);
        if (Happens(faults.Crashes))
            Goes(program, "crashes", client.Crash, client.Restart);
        else if (Happens(faults.SignOuts))
            Goes(program, "signs out", client.LogOut, client.LogIn);
        else if (Happens(faults.NetworkLosses))
            Goes(program, "loses the network", () => client.SetStatus(UserStatus.Offline), () => client.SetStatus(UserStatus.Online));
        else if (program.Accounts.Count > 1 && Happens(faults.AccountChanges))
            SwitchAccount(program);
        else if (Happens(faults.Reading))
            _world.ReadInWindow(client, _random);
        else if (Happens(faults.Forgetting))
            _world.ForgetRecent(client, _random.Next(Chats));
        else if (Happens(faults.Topics))
            _world.SetTopic(client, _random.Next(Chats), $"topic {++_said}");
        else if (Happens(faults.Edits))
            _world.EditLast(client, _random.Next(Chats), $"edited {++_said}");
        if (faults.StoredApart && program.IsThere)
            client.Faults.StoreDelay = TimeSpan.FromSeconds((_random.NextDouble() * 1.6) - 0.8);
    }

    private void SwitchAccount(LedgerProgram program)
    {
        program.SwitchesAccount();
        Note($"{program.Name} is now {program.Client.Handle}");
    }

    private void Goes(LedgerProgram program, string what, Action goes, Action comesBack)
    {
        program.GoesAway(goes, comesBack);
        Note($"{program.Client.Handle} {what} until {program.AwayUntil:mm\\:ss\\.fff}");
    }

    private void EndFaults()
    {
        foreach (LedgerProgram program in _world.Programs)
        {
            foreach (EmulatedClient account in program.Accounts)
                account.Faults.Clear();
            program.ComesBack();
        }

        Note("the faults end");
    }

    private void SignInEachChat()
    {
        for (int chat = 0; chat < Chats; chat++)
        {
            foreach (LedgerProgram program in _world.Programs)
                Say(program, chat);
        }
    }

    private void Say(LedgerProgram program, int chat)
    {
        if (program.IsThere && _world.Say(program.Client, chat, $"message {_said + 1}"))
            _said++;
    }

    private Action<WireMessage>? TraceOf(LedgerProgram program)
        => Trace is null ? null : line => Trace(_clock.Elapsed, program.Name, line.ToString());

    private bool Happens(double rate) => rate > 0 && _random.NextDouble() < rate;

    private void Note(string what) => Trace?.Invoke(_clock.Elapsed, "", $"-- {what}");
}
