namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What something took that a client did.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Use">On processors; null where that cannot be measured.</param>
internal readonly record struct Measurement(double Seconds, ProcessorUse? Use);
