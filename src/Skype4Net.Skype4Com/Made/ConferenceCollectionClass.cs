// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("3506CDB7-8BC6-40C0-B108-CEA0B9480130")]
public partial class ConferenceCollectionClass : ConferenceCollection
{
}
