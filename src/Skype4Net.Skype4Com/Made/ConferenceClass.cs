// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("A983C9EC-D73E-4364-B89B-ACD1E405674F")]
public partial class ConferenceClass : Conference
{
}
