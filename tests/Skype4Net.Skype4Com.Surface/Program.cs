using System.Runtime.CompilerServices;
using Skype4Net.Skype4Com.Surface;

string root = Path.GetFullPath(Path.Combine(SourceFolder(), "../.."));
foreach ((string path, string text) in DeclarationWriter.Files())
{
    string file = Path.Combine(root, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    if (!File.Exists(file) || File.ReadAllText(file) != text)
        File.WriteAllText(file, text);
}

static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
