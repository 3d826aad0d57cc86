namespace Skype4Net.Receiving;

/// <summary>Why a question was not answered.</summary>
internal enum Failure
{
    None,

    /// <summary>It may be answered the next time: a timeout, a loss, an error of the moment.</summary>
    Passing,

    /// <summary>The client says that there is no such message.</summary>
    Gone,

    /// <summary>The client does not serve this question.</summary>
    Refused,
}
