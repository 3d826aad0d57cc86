// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("1BCA4635-F1FC-44C8-B829-48229AEB32E3")]
public partial class SmsMessageCollectionClass : SmsMessageCollection
{
}
