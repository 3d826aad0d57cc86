using System.Reflection;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Chaos;

/// <summary>
/// Everything that an emulated network keeps, found by following its fields: each object once, by its type. So nothing can be kept that is not
/// counted.
/// </summary>
internal sealed class KeptObjects
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const int Shown = 12;
    private static readonly Assembly s_counted = typeof(Emulator.SkypeNetwork).Assembly;
    private static readonly Assembly s_ours = typeof(KeptObjects).Assembly;
    private readonly Dictionary<Type, long> _counts = [];
    private readonly Dictionary<Type, FieldInfo[]> _fields = [];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<object> _next = new();

    private KeptObjects(object root)
    {
        Follow(root);
        while (_next.TryPop(out object? found))
            Visit(found);
        _seen.Clear();
    }

    /// <summary>How many objects of the emulator's own types there are.</summary>
    public long Count => _counts.Values.Sum();

    /// <summary>Counts what an object keeps.</summary>
    public static KeptObjects Of(object root) => new(root);

    /// <summary>How many of them are messages, or events that wait to be told: what others write has no limit but theirs.</summary>
    public long OfMessages
        => _counts.Where(c => c.Key.Name.Contains("Message", StringComparison.Ordinal) || c.Key.IsAssignableTo(typeof(NetworkEvent)))
            .Sum(c => c.Value);

    /// <summary>The types of which most are kept.</summary>
    public override string ToString()
    {
        var table = new ResultTable("type", "objects");
        foreach ((Type type, long count) in _counts.OrderByDescending(c => c.Value).Take(Shown))
            table.Add(type.Name, count);
        return table.ToString();
    }

    private void Visit(object found)
    {
        Type type = found.GetType();
        if (type.Assembly == s_counted && type is { IsValueType: false, IsArray: false } && type.Name[0] != '<')
            _counts[type] = _counts.GetValueOrDefault(type) + 1;
        if (found is Array array)
        {
            if (!type.GetElementType()!.IsPrimitive)
            {
                foreach (object? element in array)
                    Follow(element);
            }

            return;
        }

        foreach (FieldInfo field in FieldsOf(type))
            Follow(field.GetValue(found));
    }

    // Types, threads and the like lead to the whole process; what the hunt has attached is its own.
    private void Follow(object? found)
    {
        if (found is null or string or MemberInfo or Assembly or Module or Thread or Pointer or WeakReference || found.GetType().Assembly == s_ours)
            return;
        Type type = found.GetType();
        if (type.IsPrimitive || type.IsEnum)
            return;
        if (type.IsValueType || _seen.Add(found))
            _next.Push(found);
    }

    private FieldInfo[] FieldsOf(Type type)
    {
        if (_fields.TryGetValue(type, out FieldInfo[]? known))
            return known;
        List<FieldInfo> fields = [];
        for (Type? of = type; of is not null && of != typeof(object); of = of.BaseType)
            fields.AddRange(of.GetFields(Fields).Where(f => MayLeadOn(f.FieldType)));
        return _fields[type] = [.. fields];
    }

    private static bool MayLeadOn(Type type)
        => !type.IsPrimitive && !type.IsEnum && !type.IsPointer && !type.IsByRefLike && type != typeof(string) && type != typeof(DateTimeOffset)
            && type != typeof(TimeSpan) && type != typeof(Guid) && type != typeof(decimal);
}
