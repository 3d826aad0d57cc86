namespace Skype4Net;

/// <summary>The other side pressed a key (<c>CALL n DTMF</c>).</summary>
/// <param name="Call">The call.</param>
/// <param name="Digit">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
public sealed record CallDtmfReceived(Call Call, string Digit);
