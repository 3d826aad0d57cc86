using Skype4Net.Transports;

namespace Skype4Net.Engine;

/// <summary>Remembers what stands in the way of the attachment, and says it.</summary>
internal sealed class AttachFailures(SkypeTransport target, AttachStyle style, EngineOptions options)
{
    private AttachFailure _failure = AttachFailure.NotRunning;
    private string _refusal = "";

    public static Exception Disposed() => new ObjectDisposedException(nameof(Skype4Net), "The Skype object was disposed while it was attaching.");

    public void Note(AttachmentInput input, string detail)
    {
        _failure = input switch
        {
            AttachmentInput.NotNow => AttachFailure.NotSignedIn,
            AttachmentInput.Denied => AttachFailure.Refused,
            AttachmentInput.PeerGone => AttachFailure.NotRunning,
            AttachmentInput.Question => AttachFailure.Pending,
            AttachmentInput.PeerAvailable or AttachmentInput.Granted or AttachmentInput.NotYet or AttachmentInput.Negotiated
                => AttachFailure.NoAnswer,
            _ => _failure,
        };
        if (input == AttachmentInput.Denied)
            _refusal = detail;
    }

    /// <summary>Why an attach call failed.</summary>
    /// <param name="detail">What was last seen of the client.</param>
    public SkypeAttachException Exception(string detail)
    {
        string looked = $"Looked for {target.Target}";
        string limit = $"{options.AttachTimeout.TotalSeconds:0.#}";
        return new SkypeAttachException(_failure, _failure switch
        {
            AttachFailure.Refused when style == AttachStyle.ByConnection => $"{looked}, and it refused: {_refusal}",
            AttachFailure.Refused => $"Skype refused the program \"{options.FriendlyName}\" ({_refusal}). "
                + "Allow it in the client (Options, Advanced, Manage access of other programs), then attach again.",
            AttachFailure.NotSignedIn => $"{looked}: a client runs there, but nobody is signed in ({detail}), and nobody did within {limit} s. "
                + "Sign in, or raise AttachTimeout.",
            AttachFailure.Pending => $"The user has not answered the question whether \"{options.FriendlyName}\" may use Skype within "
                + $"{options.AuthorizationTimeout.TotalSeconds:0.#} s. Look at the client's window, or raise AuthorizationTimeout.",
            AttachFailure.NoAnswer => $"{looked}: a client is there, but did not answer within {limit} s ({detail}). "
                + "It may hang; start it again, or raise AttachTimeout.",
            _ => $"{looked} for {limit} s, and no client is there ({detail}). {target.Advice}",
        });
    }
}
