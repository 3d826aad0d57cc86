using System.CommandLine;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Transports;

namespace Skype4Net.Tool.Verbs;

/// <summary>What a verb works with once it is attached.</summary>
internal sealed record SkypeRun(ISkype Skype, ParseResult Parsed, ResultWriter Results, Picker Picker, TransportChoice Choice);
