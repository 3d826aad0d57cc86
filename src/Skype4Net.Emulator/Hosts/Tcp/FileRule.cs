using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Hosts;

/// <summary>
/// Programs that come over the network name no files of this machine, but those of a folder that was opened to them. Commands are looked at
/// before a client sees them, so it holds for every client that is served.
/// </summary>
/// <param name="folder">The folder; null for none.</param>
/// <remarks>Where it is not certain what a client would make of a text, it counts as the name of a file.</remarks>
internal sealed class FileRule(string? folder)
{
    private const string Icon = "ICON";
    private static readonly string[] s_devices = ["SET_INPUT", "SET_OUTPUT", "SET_CAPTURE_MIC"];
    private readonly string? _folder = folder is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))
        + Path.DirectorySeparatorChar;

    // Where it leads is settled when it is opened: a link that is put in its place later opens nothing.
    private readonly string? _leadsTo = LeadsTo(folder);

    /// <summary>What a command is answered that names a file it may not name; null when it may pass.</summary>
    public SkypeError? Refuses(string command)
        => FilesIn(CommandLine.Parse(command).Text) is var (paths, error) && !paths.All(IsOpen) ? error : null;

    /// <summary>Whether a path is the folder or lies in it, without a link or a step back on the way.</summary>
    public bool IsOpen(string path)
    {
        if (_folder is null || path.Any(char.IsControl) || !Path.IsPathFullyQualified(path))
            return false;
        try
        {
            return LiesIn(_folder, path) && LeadsTo(folder) == _leadsTo;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static string? LeadsTo(string? folder)
        => folder is null ? null : new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder)).ResolveLinkTarget(returnFinalTarget: true)?.FullName;

    private static bool LiesIn(string folder, string path)
    {
        string[] parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        string full = Path.GetFullPath(path);
        if (parts.Contains("..") || !(full + Path.DirectorySeparatorChar).StartsWith(folder, StringComparison.Ordinal))
            return false;
        string at = folder;
        foreach (string part in full.Length <= folder.Length ? [] : full[folder.Length..].Split(Path.DirectorySeparatorChar))
        {
            at = Path.Combine(at, part);
            if (new FileInfo(at).LinkTarget is not null || (OperatingSystem.IsWindows() && part.Contains(':', StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    // The paths in a command, and the error that answers those that cannot be used.
    private static (IReadOnlyList<string> Paths, SkypeError Error) FilesIn(string command)
    {
        var words = new Words(command);
        string verb = words.Next(), what = verb is "FILE" or "CHATFILE" ? "" : words.Next();
        switch (verb, what)
        {
            case ("GET", "AVATAR"):
                return (AfterNumber(words), SkypeError.FilePathDoesNotExist);
            case ("GET", "USER"):
                words.Next();
                return (words.Next() == "AVATAR" ? AfterNumber(words) : [], SkypeError.FilePathDoesNotExist);
            case ("SET", "AVATAR" or "RINGTONE"):
                string[] media = AfterNumber(words);
                bool isSwitch = what == "RINGTONE" && media is [var value] && value.ToUpperInvariant() is ("STATUS ON" or "STATUS OFF");
                return (isSwitch ? [] : media, SkypeError.FileNotFound);
            case ("SET", "WALLPAPER"):
                return (One(words.Rest), SkypeError.FileNotFound);
            case ("SET", "UI_LANGUAGE"):
                words.Next();
                return (One(words.Rest), SkypeError.InvalidValue);
            case ("ALTER" or "SET", "CALL" or "VOICEMAIL"):
                words.Next();
                string[] files = s_devices.Contains(words.Next()) ? InDevices(words.Rest) : [];
                return (files, what == "CALL" ? SkypeError.CallInvalidArguments : SkypeError.VoicemailActionFailed);
            case ("FILE" or "CHATFILE", _):
                words.Next();
                return (Several(words.Rest), SkypeError.FileNotFound);
            case ("OPEN", "FILETRANSFER"):
                words.Next();
                while (words.Rest.Length > 0 && words.Next() != "IN")
                {
                    // Whom the files are for.
                }

                return (One(words.Rest), SkypeError.DirectoryDoesNotExist);
            case ("ALTER", "FILETRANSFER"):
                words.Next();
                return (words.Next() == "ACCEPT" ? One(words.Rest) : [], SkypeError.DirectoryDoesNotExist);
            case ("CREATE" or "SET", "MENU_ITEM"):
                words.Next();
                return (Icons(words.Rest), verb == "CREATE" ? SkypeError.CreateUnknownObjectType : SkypeError.SetInvalidWhat);
            default:
                return ([], SkypeError.Unknown);
        }
    }

    private static string[] AfterNumber(Words words)
    {
        string all = words.Rest;
        return One(words.Next().All(char.IsAsciiDigit) ? words.Rest : all);
    }

    // Behind the path of a package a colon and a number may stand.
    private static string[] One(string path)
    {
        int colon = path.LastIndexOf(':');
        return path.Length == 0 ? [] : [colon > 1 && path[(colon + 1)..].All(char.IsAsciiDigit) ? path[..colon] : path];
    }

    // The whole as one path, and each quoted piece as one.
    private static string[] Several(string text)
    {
        var paths = new List<string> { QuotedText.Unquote(text) };
        for (int at = 0; text.Contains('"', StringComparison.Ordinal) && at < text.Length; at++)
        {
            if (QuotedText.Next(text, ref at) is { Length: > 0 } path)
                paths.Add(path);
        }

        return [.. paths];
    }

    private static string[] InDevices(string text)
        => [.. QuotedText.Items(text).Where(i => i.Key.Contains("FILE", StringComparison.OrdinalIgnoreCase)).Select(i => i.Value)];

    private static string[] Icons(string text)
    {
        var paths = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            int before = at;
            string word = QuotedText.Next(text, ref at).Trim();
            if (word.Equals(Icon, StringComparison.OrdinalIgnoreCase))
                paths.Add(QuotedText.Next(text, ref at));
            else if (word.StartsWith(Icon + "=", StringComparison.OrdinalIgnoreCase))
                paths.Add(word);
            at = Math.Max(at, before + 1);
        }

        return [.. paths];
    }

    // As a client reads words, but any white space divides them.
    private sealed class Words(string text)
    {
        private int _at;

        public string Rest => text[_at..].Trim();

        public string Next()
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at]))
                _at++;
            int start = _at;
            while (_at < text.Length && !char.IsWhiteSpace(text[_at]))
                _at++;
            return text[start.._at].ToUpperInvariant();
        }
    }
}
