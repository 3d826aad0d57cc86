using System.Diagnostics.CodeAnalysis;
using Skype4Net.Emulator;

namespace Skype4Net.Tool.CSharp;

/// <summary>What scripts and the C# prompt find under these names.</summary>
/// <remarks>Public, because the compiled scripts are assemblies of their own.</remarks>
[SuppressMessage("Style", "IDE1006", Justification = "They are variables to those who write scripts.")]
[SuppressMessage("Naming", "CA1720", Justification = "They are variables to those who write scripts.")]
public sealed class CSharpGlobals
{
    /// <summary>The attached client.</summary>
    public required ISkype skype { get; init; }

    /// <summary>The emulated world, with <c>--emulator</c>.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public SkypeNetwork network => World ?? throw new InvalidOperationException("There is no world here; begin with --emulator.");

    /// <summary>What stood behind the script's name on the command line.</summary>
    public IReadOnlyList<string> args { get; init; } = [];

    /// <summary>Ctrl+C.</summary>
    public CancellationToken cancellationToken { get; init; }

    internal SkypeNetwork? World { get; init; }
}
