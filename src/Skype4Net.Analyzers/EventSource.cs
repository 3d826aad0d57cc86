using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Skype4Net.Analyzers;

/// <summary>Follows a chain of operators back to the stream it begins with.</summary>
internal static class EventSource
{
    /// <summary>Whether the stream comes from a member of the SDK, directly or through operators.</summary>
    /// <param name="stream">The expression whose value is subscribed to.</param>
    /// <param name="skype">The types of the SDK.</param>
    /// <param name="operators">Gets the names of the operators between, the last first.</param>
    public static bool IsSkypes(IOperation? stream, SkypeSymbols skype, ICollection<string>? operators = null)
    {
        while (stream is not null)
        {
            switch (stream)
            {
                case IConversionOperation conversion:
                    stream = conversion.Operand;
                    continue;
                case IPropertyReferenceOperation property when skype.IsOurs(property.Property):
                    return true;
                case IInvocationOperation call when skype.IsOurs(call.TargetMethod):
                    return true;
                case IInvocationOperation call:
                    operators?.Add(call.TargetMethod.Name);
                    stream = Receiver(call);
                    continue;
                default:
                    return skype.IsAwaitedValue(stream.Type)
                        || (stream.Type is INamedTypeSymbol { TypeArguments.Length: 1 } type && skype.IsObservable(type)
                            && skype.IsOurs(type.TypeArguments[0]));
            }
        }

        return false;
    }

    /// <summary>What a method is called on, whether it is a method of its type or an extension of it.</summary>
    public static IOperation? Receiver(IInvocationOperation call)
        => call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
}
