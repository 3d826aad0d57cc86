using System.Text;

namespace Skype4Net.Transports.MacOS;

/// <summary>Texts, numbers and dictionaries of CoreFoundation, made and read. Not run on a Mac yet.</summary>
internal static unsafe class PropertyList
{
    /// <summary>A CFString; the caller releases it.</summary>
    public static nint Create(string text)
    {
        // Half a surrogate pair is no text that could go to another process.
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        fixed (char* characters = text)
            return CoreFoundation.CreateString(0, characters, text.Length);
    }

    /// <summary>A CFDictionary of texts and numbers; the caller releases it. Nothing (0) when there are no values.</summary>
    public static nint Create(IReadOnlyDictionary<string, object> values)
    {
        if (values.Count == 0)
            return 0;
        nint[] keys = [.. values.Keys.Select(Create)];
        nint[] items = [.. values.Values.Select(CreateValue)];
        try
        {
            fixed (nint* firstKey = keys, firstItem = items)
            {
                // With these call-backs the dictionary retains what is in it.
                return CoreFoundation.CreateDictionary(
                    0,
                    firstKey,
                    firstItem,
                    keys.Length,
                    CoreFoundation.AddressOf("kCFTypeDictionaryKeyCallBacks"),
                    CoreFoundation.AddressOf("kCFTypeDictionaryValueCallBacks"));
            }
        }
        finally
        {
            foreach (nint reference in keys.Concat(items))
                CoreFoundation.Release(reference);
        }
    }

    /// <summary>The text of a CFString; null for anything else. Read by its length: it may hold NUL, and has no end mark.</summary>
    public static string? ReadText(nint reference)
    {
        if (reference == 0 || CoreFoundation.GetTypeId(reference) != CoreFoundation.StringTypeId())
            return null;
        nint length = CoreFoundation.GetStringLength(reference);
        return string.Create((int)length, reference, static (buffer, from) =>
        {
            fixed (char* first = buffer)
                CoreFoundation.GetStringCharacters(from, new CoreFoundation.Range { Length = buffer.Length }, first);
        });
    }

    /// <summary>The texts and numbers of a CFDictionary; whatever else is in it is left out.</summary>
    public static Dictionary<string, object> ReadValues(nint reference)
    {
        var read = new Dictionary<string, object>();
        if (reference == 0 || CoreFoundation.GetTypeId(reference) != CoreFoundation.DictionaryTypeId())
            return read;
        int count = (int)CoreFoundation.GetDictionaryCount(reference);
        nint[] keys = new nint[count];
        nint[] values = new nint[count];
        fixed (nint* firstKey = keys, firstValue = values)
            CoreFoundation.GetKeysAndValues(reference, firstKey, firstValue);
        for (int i = 0; i < count; i++)
        {
            if (ReadText(keys[i]) is { } key && ((object?)ReadText(values[i]) ?? ReadNumber(values[i])) is { } value)
                read[key] = value;
        }

        return read;
    }

    private static nint CreateValue(object value)
    {
        if (value is string text)
            return Create(text);
        long number = (long)value;
        return CoreFoundation.CreateNumber(0, CoreFoundation.Int64Number, &number);
    }

    private static long? ReadNumber(nint reference)
    {
        long number = 0;
        bool isWhole = reference != 0
            && CoreFoundation.GetTypeId(reference) == CoreFoundation.NumberTypeId()
            && CoreFoundation.GetNumberValue(reference, CoreFoundation.Int64Number, &number) != 0;
        return isWhole ? number : null;
    }
}
