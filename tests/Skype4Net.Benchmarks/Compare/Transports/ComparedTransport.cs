using System.ComponentModel;
using Skype4Net.Benchmarks.Compare.Peers;

namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>A transport that is compared, with what it needs beside its two ends.</summary>
internal abstract class ComparedTransport : IDisposable
{
    /// <summary>The name in arguments and of the floor's source.</summary>
    public abstract string Name { get; }

    /// <summary>The name in the report.</summary>
    public abstract string Title { get; }

    /// <summary>The file of the library that the bare programs use; empty for none.</summary>
    public virtual string Library => "";

    /// <summary>Files in C that the bare programs are made of, beside the transport's own.</summary>
    public virtual IReadOnlyList<string> Sources { get; } = ["socket_input.c"];

    /// <summary>How many times slower than the others it is; so much less is done in a round.</summary>
    public virtual int Slowness => 1;

    /// <summary>The compiler for C that makes the bare programs.</summary>
    public virtual string Compiler => "cc";

    /// <summary>The process between the two ends at the last target; null where there is none.</summary>
    public virtual int? DaemonId => null;

    /// <summary>Where another server can be: the parts of its target with blanks between them.</summary>
    public abstract string NewTarget();

    /// <summary>Starts what a transport needs; null where that is not installed.</summary>
    public static ComparedTransport? Start(string name)
    {
        try
        {
            return name switch
            {
                "dbus" => new ComparedDBus(),
                "x11" => new ComparedX11(),
                "tcp" => new ComparedTcp(),
                "windows" => new ComparedWindows(),
                _ => throw new ArgumentException($"There is no such transport: {name}"),
            };
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Starts a bare program.</summary>
    public virtual IPeer StartBare(string program, params string[] arguments) => new ProcessPeer(program, arguments);

    /// <summary>Starts a program of this assembly in a process of its own.</summary>
    public virtual IPeer StartOwn(params string[] arguments) => ProcessPeer.OfThisProgram(arguments);

    /// <summary>Ends what was started.</summary>
    public abstract void Dispose();
}
