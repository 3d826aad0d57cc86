using System.Reflection;

namespace Skype4Net.Tests.Architecture;

public class ConventionTests
{
    private static readonly Type[] s_types = typeof(Skype).Assembly.GetExportedTypes();

    [Fact]
    public void Every_asynchronous_method_ends_in_Async_and_takes_a_token_last_with_a_default()
    {
        string[] wrong = [.. Methods()
            .Where(m => !m.IsSpecialName && IsAwaitable(m.ReturnType) && m.Name is not ("DisposeAsync" or "GetAwaiter"))
            .Where(m => !m.Name.EndsWith("Async")
                || m.GetParameters() is not [.., { HasDefaultValue: true } last]
                || last.ParameterType != typeof(CancellationToken))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}")];

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_exception_of_ours_is_a_SkypeException()
        => Assert.All(s_types.Where(t => typeof(Exception).IsAssignableFrom(t)),
            t => Assert.True(typeof(SkypeException).IsAssignableFrom(t), t.Name));

    [Fact]
    public void Every_log_message_has_a_number_of_its_own()
    {
        int[] ids = [.. typeof(Skype).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(
                BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(m => m.GetCustomAttribute<Microsoft.Extensions.Logging.LoggerMessageAttribute>()?.EventId)
            .OfType<int>()];

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Proxies_have_no_public_constructor()
        => Assert.All(s_types.Where(t => t.IsSubclassOf(typeof(SkypeObject))), t => Assert.Empty(t.GetConstructors()));

    private static IEnumerable<MethodInfo> Methods()
        => s_types.Where(t => !t.IsInterface || t.Name == "ISkype")
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));

    private static bool IsAwaitable(Type type)
        => typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
}
