namespace Skype4Net.Emulator.Testing;

/// <content>Files, both ways.</content>
public sealed partial class Conversation
{
    private readonly HashSet<long> _filesTaken = [];

    /// <summary>Offers the bot a file.</summary>
    /// <param name="name">The name of the file, without a folder.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The transfer as this person has it.</returns>
    /// <exception cref="ArgumentException">The name is none.</exception>
    /// <exception cref="InvalidOperationException">The bot is not online.</exception>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public async Task<EmulatedFile> OfferFileAsync(string name, byte[] content, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (Path.GetFileName(name) != name)
            throw new ArgumentException($"\"{name}\" is no name of a file without a folder.", nameof(name));
        string path = Path.Combine(_world.Files.NewFolder(), name);
        await File.WriteAllBytesAsync(path, content, cancellationToken).ConfigureAwait(false);
        _world.Note($"{Handle} offers the file {name}");
        _world.Trace?.Do("file.send", Handle, ("who", _world.Bot.Handle), ("upload", TestTrace.Upload(name, content)));
        EmulatedFile file = Person.SendFile(_world.Bot, path);
        await _world.SettleAsync(cancellationToken).ConfigureAwait(false);
        return file;
    }

    /// <summary>Expects that the bot takes the file that this person offered last, and gets all of it.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot does not take it, or turns it down.</exception>
    public Task ExpectFileAcceptedAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => ExpectOfferEndsAsync(takes: true, within, cancellationToken);

    /// <summary>Expects that the bot turns the file down that this person offered last.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot takes it, or leaves it alone.</exception>
    public Task ExpectFileRefusedAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => ExpectOfferEndsAsync(takes: false, within, cancellationToken);

    /// <summary>Expects that the bot offers a file, and leaves it to the test what becomes of it.</summary>
    /// <param name="pattern">The name of the file, in which <c>*</c> stands for anything. Case matters.</param>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The transfer: <c>file.Accept(folder)</c>, <c>file.Cancel()</c>. Call <see cref="BotWorld.SettleAsync"/> afterwards.</returns>
    /// <exception cref="ConversationException">The bot offers no such file.</exception>
    public async Task<EmulatedFile> ExpectFileOfferAsync(string pattern = "*", TimeSpan? within = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        EmulatedFile? offered = null;
        await _world.ExpectAsync($"the bot offers {Handle} a file", () => (offered = NextOffer()) is not null, within, cancellationToken)
            .ConfigureAwait(false);
        if (!new TextPattern(pattern).Fits(offered!.Name))
            throw _world.Failure($"The bot offers {Handle} the file \"{offered.Name}\", and expected was \"{pattern}\".");
        _filesTaken.Add(offered.Id);
        _world.Note($"{_world.Bot.Handle} offers {Handle} the file {offered.Name}");
        return offered;
    }

    /// <summary>Expects that the bot offers a file, takes it, and waits until all of it has come.</summary>
    /// <inheritdoc cref="ExpectFileOfferAsync" path="/param"/>
    /// <returns>The file.</returns>
    /// <exception cref="ConversationException">The bot offers no such file, or gives up sending it.</exception>
    public async Task<ReceivedTestFile> ExpectFileAsync(string pattern = "*", TimeSpan? within = null, CancellationToken cancellationToken = default)
    {
        EmulatedFile file = await ExpectFileOfferAsync(pattern, within, cancellationToken).ConfigureAwait(false);
        file.Accept(_world.Files.NewFolder());
        await _world.ExpectAsync($"{Handle} gets {file.Name}", () => file.Status == FileTransferStatus.Completed, within, cancellationToken)
            .ConfigureAwait(false);
        return new ReceivedTestFile(file.Name, await File.ReadAllBytesAsync(file.Path, cancellationToken).ConfigureAwait(false));
    }

    private EmulatedFile? NextOffer()
        => Person.Files.LastOrDefault(f => IsWithBot(f) && f.Type == FileTransferType.Incoming && !_filesTaken.Contains(f.Id));

    private async Task ExpectOfferEndsAsync(bool takes, TimeSpan? within, CancellationToken cancellationToken)
    {
        EmulatedFile file = Person.Files.FirstOrDefault(f => IsWithBot(f) && f.Type == FileTransferType.Outgoing)
            ?? throw new InvalidOperationException($"{Handle} has offered the bot no file.");
        string does = takes ? "takes" : "turns down";
        await _world.ExpectAsync($"the bot {does} {file.Name}; it is {file.Status}", () => IsOver(file), within, cancellationToken)
            .ConfigureAwait(false);
        if (file.Status == FileTransferStatus.Completed != takes)
            throw _world.Failure($"The file {file.Name} of {Handle} is {file.Status} and not {(takes ? "taken" : "turned down")} by the bot.");
        _world.Note($"{_world.Bot.Handle} {does} {file.Name}");
    }

    private bool IsWithBot(EmulatedFile file) => file.Partner.Equals(_world.Bot.Handle, StringComparison.OrdinalIgnoreCase);

    private static bool IsOver(EmulatedFile file)
        => file.Status is FileTransferStatus.Completed or FileTransferStatus.Cancelled or FileTransferStatus.Failed;
}
