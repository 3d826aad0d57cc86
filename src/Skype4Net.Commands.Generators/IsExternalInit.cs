namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for records; the framework that generators run on has it not.</summary>
internal static class IsExternalInit;
