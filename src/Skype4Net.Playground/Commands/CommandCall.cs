using System.Globalization;
using System.Text.Json;
using Skype4Net.Emulator;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground.Commands;

/// <summary>A command under way: its arguments, checked as they are asked for, and what it works on.</summary>
internal sealed class CommandCall(ICommandWorld world, JsonElement arguments)
{
    private const int MaxText = 32 * 1024;

    public ICommandWorld World => world;

    /// <summary>What serves the page.</summary>
    public PlaygroundServer Server => (world as PageWorld)?.Server ?? throw new InvalidOperationException("Only the page can do this.");

    public SkypeNetwork Network => world.Network;

    /// <summary>The account that is played.</summary>
    public EmulatedClient Me => Client(Text("as"), "as");

    /// <summary>The chat of <c>chat</c>, or the dialog with who is in <c>to</c>.</summary>
    public EmulatedChat Chat
    {
        get
        {
            if (Has("chat"))
                return new EmulatedChat(Text("chat"));
            return Has("to") ? Me.OpenDialog(Text("to")) : throw Wrong("chat", "Say in which chat, or to whom.");
        }
    }

    /// <summary>The message of <c>message</c>.</summary>
    public ChatEntry Message => Me.View.FindEntry(Integer("message")) ?? throw Missing("message", $"{Me.Handle} has no such message.");

    /// <summary>The call of <c>call</c>, or the current one.</summary>
    public EmulatedCall Call => CallOf("call", Me.CurrentCall);

    /// <summary>The other call of a conference.</summary>
    public EmulatedCall Other => CallOf("other", null);

    /// <summary>The file transfer of <c>file</c>, or the latest.</summary>
    public EmulatedFile File
    {
        get
        {
            IReadOnlyList<EmulatedFile> files = Me.Files;
            if (!Has("file"))
                return files is [var latest, ..] ? latest : throw Missing("file", $"{Me.Handle} has no file transfer.");
            long id = Integer("file");
            return files.FirstOrDefault(f => f.Id == id) ?? throw Missing("file", $"{Me.Handle} has no such file transfer.");
        }
    }

    /// <summary>The file of <c>file</c>, or the latest that is offered.</summary>
    public EmulatedFile Offered
        => Has("file") ? File : Me.Files.FirstOrDefault(f => f.Type == FileTransferType.Incoming && f.Path.Length == 0)
            ?? throw Missing("file", $"Nobody offers {Me.Handle} a file.");

    public EmulatedPhone Phone => Network.Phone(Text("number"));

    public bool Has(string name)
        => arguments.TryGetProperty(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    /// <summary>The client of an account that is named.</summary>
    public static EmulatedClient Find(SkypeNetwork network, string handle, string argument)
    {
        if (network.Find(handle) is { } client)
            return client;
        string[] handles = [.. network.Clients.Select(c => c.Handle)];
        string meant = Suggestion.Sentence(handle, handles);
        throw Missing(argument, $"There is no account \"{handle}\" here.{meant} There are: {string.Join(", ", handles)}.");
    }

    /// <inheritdoc cref="Find"/>
    public EmulatedClient Client(string handle, string argument) => Find(Network, handle, argument);

    public EmulatedClient Client(string argument) => Client(Text(argument), argument);

    public EmulatedClient[] Clients(string argument) => [.. Texts(argument).Select(handle => Client(handle, argument))];

    public string Text(string name)
    {
        if (!Has(name))
            throw Wrong(name, $"\"{name}\" is missing.");
        JsonElement value = arguments.GetProperty(name);
        string text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => throw Wrong(name, $"\"{name}\" must be a text."),
        };
        return text.Length <= MaxText ? text : throw Wrong(name, $"\"{name}\" is longer than {MaxText} characters.");
    }

    public string TextOr(string name, string otherwise) => Has(name) ? Text(name) : otherwise;

    public IReadOnlyList<string> Texts(string name)
    {
        if (!Has(name))
            return [];
        JsonElement value = arguments.GetProperty(name);
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(TextIn)]
            : Text(name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        string TextIn(JsonElement element)
            => element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Wrong(name, $"\"{name}\" must be texts.");
    }

    public bool Switch(string name, bool otherwise = true)
        => !Has(name) ? otherwise : Text(name).ToUpperInvariant() switch
        {
            "TRUE" or "ON" => true,
            "FALSE" or "OFF" => false,
            _ => throw Wrong(name, $"\"{name}\" must be true or false."),
        };

    public long Integer(string name)
        => long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : throw Wrong(name, $"\"{name}\" must be a whole number.");

    public long IntegerOr(string name, long otherwise) => Has(name) ? Integer(name) : otherwise;

    public decimal Decimal(string name)
        => decimal.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw Wrong(name, $"\"{name}\" must be a number.");

    public T Word<T>(string name)
        where T : struct, Enum
        => EnumWords.TryParse(Text(name), out T? value)
            ? value.Value
            : throw Wrong(name, $"\"{name}\" must be one of {WordList<T>()}.{Suggestion.Sentence(Text(name), EnumWords.All<T>())}");

    // "unknown" is what a client says that has not heard; nobody is that by choice.
    private static string WordList<T>()
        where T : struct, Enum
        => string.Join(", ", EnumWords.All<T>().Where(w => w != "unknown"));

    /// <summary>Sound that is given: a WAV file that was uploaded, or a tone of so many hertz.</summary>
    public byte[] Sound()
    {
        const double MaxSeconds = 60;
        const long MaxHertz = 7000;
        if (Has("upload"))
            return ReadSound(Text("upload"));
        long hertz = Integer("tone");
        double seconds = Has("seconds") ? (double)Decimal("seconds") : 1;
        if (hertz is < 1 or > MaxHertz || seconds is <= 0 or > MaxSeconds)
            throw Wrong("tone", $"A tone has 1 to {MaxHertz} hertz and lasts up to {MaxSeconds} seconds.");
        return Tone.Make(hertz, seconds);
    }

    /// <summary>The path of something that was uploaded.</summary>
    public string Upload(string name)
        => world.PathOf(Text(name)) ?? throw Missing(name, "The upload is not there any more: give the file again.");

    public static CommandRefusedException Wrong(string argument, string text) => new("arguments", text, argument);

    public static CommandRefusedException Missing(string argument, string text) => new("missing", text, argument);

    private byte[] ReadSound(string upload)
    {
        string path = world.PathOf(upload) ?? throw Missing("upload", "The upload is not there any more: give the file again.");
        try
        {
            return WavFile.Read(path);
        }
        catch (InvalidDataException)
        {
            throw Wrong("upload", "Give a WAV file of 16 kHz, 16 bits, one channel.");
        }
    }

    private EmulatedCall CallOf(string name, EmulatedCall? otherwise)
        => (Has(name) ? Me.View.FindEmulatedCall(Integer(name)) : otherwise)
            ?? throw Missing(name, Has(name) ? $"{Me.Handle} has no call {Text(name)}." : $"{Me.Handle} has no call.");
}
