// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("4B42750B-57A1-47E7-B340-8EAE0E3126A4")]
public partial class ApplicationStreamCollectionClass : ApplicationStreamCollection
{
}
