using BenchmarkDotNet.Attributes;
using Skype4Net.Benchmarks.Compare.Transports;
using SKYPE4COMLib;

namespace Skype4Net.Benchmarks;

/// <summary>
/// A read of a property through SKYPE4COMLib beside the same read by the SDK; targets: under twice its time, 0 bytes for a known value.
/// </summary>
[MemoryDiagnoser]
public class Skype4ComBenchmarks
{
    private Skype4Net.Skype _sdk = null!;
    private Skype4Net.User _user = null!;
    private SkypeClass _skype = null!;
    private SKYPE4COMLib.IUser _comUser = null!;

    /// <summary>Attaches both and reads each value once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _sdk = Skype4Net.Skype.Create(new SkypeOptions { Transport = new EchoTransport() });
        _sdk.AttachAsync().GetAwaiter().GetResult();
        _user = _sdk.User("anna");
        Skype4ComOptions.Default = new SkypeOptions { Transport = new EchoTransport() };
        _skype = new SkypeClass();
        _skype.Attach(8, true);
        _comUser = _skype.get_User("anna");
        _ = _user.FullName.Value;
        _ = _user.OnlineStatus.Value;
        _ = _comUser.FullName;
    }

    /// <summary>Ends both.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _skype.Dispose();
        _sdk.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The SDK's read of a known text.</summary>
    [Benchmark(Baseline = true)]
    public string KnownTextBySdk() => _user.FullName.Value;

    /// <summary>The same through the facade.</summary>
    [Benchmark]
    public string KnownText() => _comUser.FullName;

    /// <summary>The SDK's read of a known number.</summary>
    [Benchmark]
    public OnlineStatus KnownNumberBySdk() => _user.OnlineStatus.Value;

    /// <summary>The same through the facade, as a number of Skype4COM.</summary>
    [Benchmark]
    public TOnlineStatus KnownNumber() => _comUser.OnlineStatus;

    /// <summary>The SDK's question to the client.</summary>
    [Benchmark]
    public Task<string> AskedTextBySdk() => _user.About.RefreshAsync().AsTask();

    /// <summary>The same through the facade, with the cache off.</summary>
    [Benchmark]
    public string AskedText()
    {
        _skype.Cache = false;
        string text = _comUser.About;
        _skype.Cache = true;
        return text;
    }
}
