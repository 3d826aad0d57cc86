// Copies the XML comments of a library without those of what its users cannot see. Packing runs it (src/Directory.Build.targets).
//   Skype4Net.PublicComments library.dll comments.xml public.xml
using System.Xml.Linq;
using Skype4Net.Build;

if (args is not [var library, var comments, var result])
{
    Console.Error.WriteLine("Give the library, its comments, and the file to write.");
    return 2;
}

HashSet<string> visible = [.. VisibleMembers.IdsOf(library)];
XDocument document = XDocument.Load(comments, LoadOptions.PreserveWhitespace);
foreach (XElement member in document.Descendants("member").Where(m => !visible.Contains((string?)m.Attribute("name") ?? "")).ToArray())
{
    // With the line that it stands on.
    if (member.PreviousNode is XText indent && string.IsNullOrWhiteSpace(indent.Value))
        indent.Remove();
    member.Remove();
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(result))!);
document.Save(result, SaveOptions.DisableFormatting);
return 0;
