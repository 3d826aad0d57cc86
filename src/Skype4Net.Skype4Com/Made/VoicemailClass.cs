// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("DD0E8ED5-1494-4B87-A35C-39F6ED4B1153")]
public partial class VoicemailClass : Voicemail
{
}
