using System.Reflection;

namespace Skype4Net.Chaos;

/// <summary>A place of the public surface that takes text which goes to the client: a parameter of a method, or the value of a property.</summary>
internal sealed class TextTaker(Type owner, MethodInfo method, ParameterInfo parameter, string name, Func<object, object> target)
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The method and its parameter, for people.</summary>
    public string Name { get; } = name;

    public Type Owner => owner;

    /// <summary>What an exception must name.</summary>
    public string Parameter => parameter.Name!;

    /// <summary>Whether the text is free: it may have blanks and more, because nothing stands behind it, or it is put into quotes.</summary>
    public bool IsFree => s_free.Contains(Parameter) || (owner == typeof(GroupService) && Parameter == "name");

    /// <summary>A text that every client takes in this place, and that occurs nowhere else in the command.</summary>
    public string Harmless => method.ReturnType == typeof(Chat) ? "#zzharmless/$other;1" : s_harmless.GetValueOrDefault(Parameter, "zzharmless");

    /// <summary>Whether the text is a name among others, which commas divide.</summary>
    public bool IsListed => s_listed.Contains(Parameter);

    /// <summary>Whether the text may be left out, and an empty one stands for that.</summary>
    public bool IsOptional => parameter.IsOptional;

    private static readonly HashSet<string> s_listed = ["handle", "handles", "number", "numbers", "target", "targets"];

    private static readonly HashSet<string> s_free =
    [
        "text", "caption", "hint", "path", "folder", "receivedPath", "microphonePath", "parameters", "device", "value", "code",
    ];

    private static readonly Dictionary<string, string> s_harmless = new()
    {
        ["number"] = "+37255501234", ["numbers"] = "+37255501234", ["digits"] = "357", ["path"] = "/zzpath", ["folder"] = "/zzharmless",
        ["dialog"] = "ZZHARMLESS", ["key"] = "YES",
        ["receivedPath"] = "/zzharmless.wav", ["microphonePath"] = "/zzharmless.wav",
    };

    /// <summary>Calls it with a text; the other arguments are harmless.</summary>
    /// <returns>What ends when the call has ended.</returns>
    public async Task CallAsync(object instance, string text, Func<Type, object?> other, CancellationToken cancellationToken)
    {
        object?[] arguments = [.. method.GetParameters().Select(Argument)];
        object? result;
        try
        {
            result = method.Invoke(target(instance), arguments);
        }
        catch (TargetInvocationException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }

        if (result is Task task)
            await task.WaitAsync(cancellationToken);
        else if (result is not null && result.GetType().GetMethod("AsTask") is { } asTask)
            await ((Task)asTask.Invoke(result, null)!).WaitAsync(cancellationToken);
        else if (result is not null && result.GetType().GetMethod("GetAsync", [typeof(CancellationToken)]) is { } get)
            await ((Task)get.Invoke(result, [cancellationToken])!).WaitAsync(cancellationToken);

        object? Argument(ParameterInfo place)
        {
            string given = place.Position == parameter.Position ? text : s_harmless.GetValueOrDefault(place.Name!, "other");
            if (place.Name == "id" && place.Position != parameter.Position)
                return "zzid";
            return place.ParameterType == typeof(string) ? place.Position == parameter.Position || !place.IsOptional ? given : place.DefaultValue
                : IsTexts(place.ParameterType) ? new[] { given }
                : place.ParameterType == typeof(CancellationToken) ? cancellationToken
                : place.IsOptional ? place.DefaultValue
                : other(place.ParameterType);
        }
    }

    /// <summary>All of a type.</summary>
    public static IEnumerable<TextTaker> Of(Type type)
    {
        foreach (MethodInfo method in type.GetMethods(Own).Where(m => !m.IsSpecialName))
        {
            foreach (ParameterInfo parameter in method.GetParameters().Where(p => p.ParameterType == typeof(string) || IsTexts(p.ParameterType)))
                yield return new TextTaker(type, method, parameter, $"{type.Name}.{method.Name}({parameter.Name})", instance => instance);
        }

        foreach (PropertyInfo property in type.GetProperties(Own))
        {
            if (property.PropertyType != typeof(SettableSkypeProperty<string>))
                continue;
            MethodInfo set = property.PropertyType.GetMethods().First(m => m.Name == "SetAsync");
            yield return new TextTaker(type, set, set.GetParameters()[0], $"{type.Name}.{property.Name}", instance => property.GetValue(instance)!);
        }
    }

    private static bool IsTexts(Type type)
        => type.IsAssignableFrom(typeof(string[])) && type != typeof(object) && type.IsGenericType
        && type.GetGenericArguments()[0] == typeof(string);
}
