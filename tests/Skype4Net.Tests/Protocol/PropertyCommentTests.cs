using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Protocol;

/// <summary>
/// The comment of a proxy's member says what its definition says: <c>(&lt;c&gt;NAME&lt;/c&gt;, set by &lt;c&gt;ACTION&lt;/c&gt;, protocol 6)</c>, and
/// whether the value is never cached.
/// </summary>
public sealed partial class PropertyCommentTests
{
    // Versions up to this one need not be named: all clients speak them.
    private const int OldestNamed = 5;
    private static readonly XmlComments s_comments = XmlComments.Of(typeof(Skype).Assembly);

    [Fact]
    public async Task A_comment_has_the_name_on_the_wire() => await CheckAsync((definition, comment, _) =>
        InParentheses(definition, comment).Success ? null : $"has no ({definition.Name})");

    [Fact]
    public async Task A_comment_has_the_version_that_brought_the_property() => await CheckAsync((definition, comment, type) =>
    {
        int ofAll = VersionIn(s_comments.Summary(type)) ?? 0;
        int? said = VersionIn(InParentheses(definition, comment).Value);
        int? expected = definition.Since >= OldestNamed && definition.Since > ofAll ? definition.Since : null;
        return said == expected || said == definition.Since ? null : $"says protocol {said} and not {expected}";
    });

    [Fact]
    public async Task A_comment_has_the_action_that_sets_the_property() => await CheckAsync((definition, comment, _) =>
        definition.AlterAction is { } action && !comment.Contains($"set by <c>{action}</c>", StringComparison.Ordinal)
            ? $"is silent about {action}"
            : null);

    [Fact]
    public async Task A_comment_says_that_a_value_is_never_cached() => await CheckAsync((definition, comment, _) =>
        comment.Contains("never cached", StringComparison.Ordinal) == (definition.CachePolicy == CachePolicy.Never)
            ? null
            : $"is wrong about {definition.CachePolicy}");

    [Fact]
    public async Task A_comment_says_when_there_is_no_value() => await CheckAsync((_, comment, _, member) =>
    {
        NullabilityInfo value = new NullabilityInfoContext().Create(member).GenericTypeArguments[0];
        return value.ReadState == NullabilityState.Nullable && !comment.Contains("null", StringComparison.Ordinal) ? "is silent about null" : null;
    });

    [Fact]
    public async Task A_member_is_settable_when_its_definition_is() => await CheckAsync((definition, _, _, member) =>
    {
        bool isSettable = member.PropertyType.GetGenericTypeDefinition() == typeof(SettableSkypeProperty<>);
        bool canBeSet = (definition.Access & (PropertyAccess.Set | PropertyAccess.Alter)) != 0;

        // These are set by methods, which say what else is needed.
        PropertyDefinition[] byMethod = [UserProperties.BuddyStatus, ClientProperties.SilentMode, CallProperties.Status, CallProperties.Seen];
        return isSettable == (canBeSet && !byMethod.Contains(definition)) ? null : $"is settable: {isSettable}";
    });

    private static Task CheckAsync(Func<PropertyDefinition, string, Type, string?> problem)
        => CheckAsync((definition, comment, type, _) => problem(definition, comment, type));

    private static async Task CheckAsync(Func<PropertyDefinition, string, Type, PropertyInfo, string?> problem)
    {
        await using ScriptedSkype scripted = await ScriptedSkype.AttachAsync();
        var problems = new List<string>();
        int count = 0;
        foreach ((ObjectKind kind, object[] proxies) in ProxyProperties.Proxies(scripted.Skype))
        {
            foreach ((PropertyInfo member, string name) in proxies.SelectMany(ProxyProperties.Of))
            {
                count++;

                // The comments of the client itself are on its interface.
                PropertyInfo documented = typeof(ISkype).IsAssignableFrom(member.DeclaringType) ? typeof(ISkype).GetProperty(member.Name)! : member;
                PropertyDefinition definition = Schemas.Of(kind).Find(name)!;
                if (problem(definition, s_comments.Summary(documented), documented.DeclaringType!, member) is { } text)
                    problems.Add($"{member.DeclaringType!.Name}.{member.Name}: {text}");
            }
        }

        Assert.Empty(problems);
        Assert.True(count > 150, $"Only {count} members were looked at.");
    }

    // The parentheses that have the name in code.
    private static Match InParentheses(PropertyDefinition definition, string comment)
        => Regex.Match(comment, $@"\([^()]*<c>(GET PRIVILEGE )?{definition.Name}</c>[^()]*\)");

    private static int? VersionIn(string text)
        => Version().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[Pp]rotocol (\d)")]
    private static partial Regex Version();
}
