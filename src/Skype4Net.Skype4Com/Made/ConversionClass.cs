// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("2EEAB6D0-491E-4962-BBA1-FF1CCA6D4DD0")]
public partial class ConversionClass : Conversion
{
}
