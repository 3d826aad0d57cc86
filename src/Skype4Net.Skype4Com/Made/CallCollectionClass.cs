// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("F3188CF3-EF22-4C5B-92CB-605964761C3B")]
public partial class CallCollectionClass : CallCollection
{
}
