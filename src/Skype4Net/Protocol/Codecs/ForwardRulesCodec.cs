using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary>Rules as <c>start,end,target</c>, divided by blanks; items that are no rules are left out.</summary>
internal sealed class ForwardRulesCodec : ValueCodec<IReadOnlyList<CallForwardRule>>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out IReadOnlyList<CallForwardRule> value)
    {
        var rules = new List<CallForwardRule>();
        foreach (string item in WordComparer.Text(utf8).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = item.Split(',', 3);
            if (parts.Length == 3
                && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int end))
                rules.Add(new CallForwardRule(start, end, parts[2]));
        }

        value = rules.ToArray();
        return true;
    }

    public override string Encode(IReadOnlyList<CallForwardRule> value)
        => string.Join(' ', value.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.StartSeconds},{r.EndSeconds},{r.Target}")));

    public override void Check(IReadOnlyList<CallForwardRule> value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        foreach (CallForwardRule rule in value)
        {
            Argument.Handle(rule.Target, parameter);
            if (rule.StartSeconds < 0 || rule.EndSeconds < rule.StartSeconds)
                throw new ArgumentOutOfRangeException(parameter, rule, "A rule begins at 0 seconds or later and ends after it begins.");
        }
    }
}
