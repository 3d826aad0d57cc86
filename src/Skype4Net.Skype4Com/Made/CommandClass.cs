// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("2DBCDA9F-1248-400B-A382-A56D71BF7B15")]
public partial class CommandClass : Command
{
}
