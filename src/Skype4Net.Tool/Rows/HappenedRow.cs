namespace Skype4Net.Tool.Rows;

/// <summary>Something that happened in an emulated world, or at a proxy.</summary>
internal sealed record HappenedRow(string What, string? Who, string Text);
