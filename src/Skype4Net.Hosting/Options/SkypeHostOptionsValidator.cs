using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Skype4Net.Commands;

namespace Skype4Net.Hosting;

/// <summary>Checks the options of one client when the host starts. Every mistake is reported, by its key; passwords are not shown.</summary>
internal sealed class SkypeHostOptionsValidator(SkypeRegistration registration) : IValidateOptions<SkypeHostOptions>
{
    // Sections of other clients stand beneath that of the first.
    private const string Clients = "Clients";

    public ValidateOptionsResult Validate(string? name, SkypeHostOptions options)
    {
        if (name != registration.Name)
            return ValidateOptionsResult.Skip;
        List<string> failures = [.. WrongKeys(), .. BadValues(options)];
        if (failures.Count == 0)
            failures.AddRange(Check("MessageRecovery", () => OptionMap.ToSkypeOptions(options).MessageRecovery.Check()));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> WrongKeys()
    {
        if (registration.Section is null)
            yield break;
        bool hasCommands = registration.Handlers.OfType<CommandsRegistration>().Any();
        foreach ((string key, string? value) in Leaves(registration.Section, ""))
        {
            if (!OptionMap.Keys.Contains(Option(key)))
                yield return $"{Path(key)} is not an option. {Advice(key)}";
            else if (CommandOptionMap.Lists.Contains(key) && !string.IsNullOrEmpty(value))
                yield return $"{Path(key)}: Give a list, with the key {Path(key)}:0 for its first entry.";
            else if (!hasCommands && key.StartsWith($"{CommandOptionMap.Section}:", StringComparison.OrdinalIgnoreCase))
                yield return $"{Path(key)}: There are no commands; call AddCommands.";
        }
    }

    // Prefixes:0 is an entry of the option Prefixes.
    private static string Option(string key)
    {
        int end = key.LastIndexOf(':');
        return end > 0 && CommandOptionMap.Lists.Contains(key[..end]) && int.TryParse(key.AsSpan(end + 1), out _) ? key[..end] : key;
    }

    private IEnumerable<string> BadValues(SkypeHostOptions options)
    {
        foreach (OptionMap map in OptionMap.All)
        {
            foreach (string failure in Check(map.Key, () => CheckAlone(map, options)))
                yield return failure;
        }

        foreach (CommandOptionMap map in CommandOptionMap.All)
        {
            foreach (string failure in Check(map.Key, () => map.Apply(options.Commands, new CommandOptions()).Check()))
                yield return failure;
        }

        if (options.StartGrace < TimeSpan.Zero)
            yield return $"{Path(nameof(options.StartGrace))}: Give a time of zero or more.";
        if (options.StopTimeout < TimeSpan.Zero || options.StopTimeout.TotalMilliseconds >= uint.MaxValue - 1)
            yield return $"{Path(nameof(options.StopTimeout))}: Give a time from zero to 49 days.";
    }

    // Against defaults, which are right: what fails is this option. The journal needs another one and is checked with all.
    private static void CheckAlone(OptionMap map, SkypeHostOptions options)
    {
        SkypeOptions alone = map.Apply(options, new SkypeOptions());
        alone.ToEngineOptions();
        alone.MessageRecovery.Check();
    }

    private IEnumerable<string> Check(string key, Action check)
    {
        try
        {
            check();
            return [];
        }
        catch (ArgumentException exception)
        {
            string text = exception.Message.Split('\n')[0].Trim();
            string parameter = $" (Parameter '{exception.ParamName}')";
            return [$"{Path(key)}: {(text.EndsWith(parameter, StringComparison.Ordinal) ? text[..^parameter.Length] : text)}"];
        }
    }

    private static IEnumerable<(string Key, string? Value)> Leaves(IConfiguration section, string path)
    {
        foreach (IConfigurationSection child in section.GetChildren())
        {
            string key = path + child.Key;
            if (path.Length == 0 && child.Key.Equals(Clients, StringComparison.OrdinalIgnoreCase))
                continue;
            if (child.GetChildren().Any())
            {
                foreach ((string, string?) leaf in Leaves(child, key + ":"))
                    yield return leaf;
            }
            else
            {
                yield return (key, child.Value);
            }
        }
    }

    private static string Advice(string key)
    {
        string last = key[(key.LastIndexOf(':') + 1)..];
        string[] alike = [.. OptionMap.Keys
            .Where(k => k.EndsWith($":{last}", StringComparison.OrdinalIgnoreCase) || Differences(k, key) <= 3)
            .Order()];
        return alike.Length > 0 ? $"There is {string.Join(", ", alike)}." : $"There are {string.Join(", ", OptionMap.Keys.Order())}.";
    }

    // How many letters must be put in, left out or exchanged.
    private static int Differences(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                bool same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                int cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[^1];
    }

    private string Path(string key) => registration.Path.Length > 0 ? $"{registration.Path}:{key}" : key;
}
