// The library, for scripts. dotnet-script takes it from a package source; in C# Interactive say instead, with the folder of a program that was built:
//   #r "System.Reactive.dll"
//   #r "Microsoft.Extensions.Logging.Abstractions.dll"
//   #r "Skype4Net.dll"
//   #r "Skype4Net.Emulator.dll"
#r "nuget: Skype4Net.Emulator, 0.1.0"
