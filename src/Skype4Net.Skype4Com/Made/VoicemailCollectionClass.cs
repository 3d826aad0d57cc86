// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("A7DF2611-D752-4C9F-A90A-B56F18485EE9")]
public partial class VoicemailCollectionClass : VoicemailCollection
{
}
