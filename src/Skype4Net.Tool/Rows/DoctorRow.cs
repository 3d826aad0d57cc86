namespace Skype4Net.Tool.Rows;

/// <summary>What <c>doctor</c> found of one way to a client.</summary>
internal sealed record DoctorRow(string Transport, string Target, bool IsAttached, string Result, string Detail, string Advice);
