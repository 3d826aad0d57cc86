// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("452CCB69-6A95-4370-9E5A-B3EFB06A7651")]
public partial class ProfileClass : Profile
{
}
