// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("52071016-E648-4D3B-B57E-2B46CC993CE0")]
public partial class ParticipantClass : Participant
{
}
