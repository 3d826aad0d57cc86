namespace Skype4Net;

/// <summary>Text that came over a stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Text">The text as it was written at the other side.</param>
public sealed record ApplicationText(ApplicationStream Stream, string Text);
