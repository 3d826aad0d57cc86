namespace Skype4Net;

/// <summary>One rule of <c>PROFILE CALL_FORWARD_RULES</c>: where an unanswered call goes.</summary>
/// <param name="StartSeconds">Seconds of ringing after which the rule begins.</param>
/// <param name="EndSeconds">Seconds of ringing after which the rule ends.</param>
/// <param name="Target">A Skype name, or a telephone number with <c>+</c>.</param>
public readonly record struct CallForwardRule(int StartSeconds, int EndSeconds, string Target);
