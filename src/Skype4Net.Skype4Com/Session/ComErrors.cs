using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

/// <summary>
/// The failures of the SDK as programs for COM know them: <see cref="COMException"/> with a number in <see cref="ExternalException.ErrorCode"/>.
/// </summary>
internal static class ComErrors
{
    /// <summary>A bad argument.</summary>
    public const int InvalidArgument = unchecked((int)0x80070057);

    /// <summary>There is no client, or it went away.</summary>
    public const int Failed = unchecked((int)0x80004005);

    /// <summary>The user does not let this program in.</summary>
    public const int AccessDenied = unchecked((int)0x80070005);

    /// <summary>The client did not answer within <c>Timeout</c>.</summary>
    public const int TimedOut = unchecked((int)0x800705B4);

    /// <summary>The client answered something else than a reply to the command.</summary>
    public const int Unexpected = unchecked((int)0x8000FFFF);

    // FACILITY_ITF: what the number in the low word means is the matter of the interface, here of the Skype API.
    private const int OfSkype = unchecked((int)0x80040000);

    public static COMException From(Exception exception) => exception switch
    {
        COMException same => same,
        Sdk.SkypeCommandException refused
            => Make(refused.Text.Length > 0 ? refused.Text : refused.Message, OfSkype | (refused.Code & 0xFFFF), refused),
        Sdk.SkypeTimeoutException late => Make($"Wait timeout. {late.Message}", TimedOut, late),
        Sdk.SkypeAttachException { Failure: Sdk.AttachFailure.Refused } refused => Make(refused.Message, AccessDenied, refused),
        Sdk.SkypeAttachException { Failure: Sdk.AttachFailure.Pending or Sdk.AttachFailure.NoAnswer } late
            => Make($"Wait timeout. {late.Message}", TimedOut, late),
        Sdk.SkypeProtocolException odd => Make(odd.Message, Unexpected, odd),
        ArgumentException bad => Make(bad.Message, InvalidArgument, bad),
        _ => Make(exception.Message, Failed, exception),
    };

    public static COMException Timeout(int milliseconds, string awaited)
        => Make($"Wait timeout. Skype did not {awaited} within {milliseconds} ms; see Skype.Timeout.", TimedOut);

    public static COMException Odd(string reply, string command) => Make($"Skype answered \"{reply}\" to \"{command}\".", Unexpected);

    public static COMException BadArgument(string message) => Make(message, InvalidArgument);

    public static COMException Failure(string message) => Make(message, Failed);

    [SuppressMessage("Usage", "CA2201", Justification = "It is what calls of COM fail with, and what programs catch.")]
    private static COMException Make(string message, int number, Exception? inner = null) => new(message, inner) { HResult = number };
}
