// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("E1BC9147-C3E3-4E8A-8304-5E6B5C1C0774")]
public partial class ParticipantCollectionClass : ParticipantCollection
{
}
