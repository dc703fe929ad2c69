using System.Reflection;
using System.Reflection.Emit;

namespace JourneyKit.Tests.Conventions;

/// <summary>Which types of the library a type uses, read off what the compiler made of it.</summary>
internal static class TypeUses
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>The types, nested ones as those that they stand in; of its own assembly only.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        // What is written within a method may be compiled into a nested type.
        var used = new HashSet<Type>(type.GetNestedTypes(All).SelectMany(Of));
        foreach (var one in Flatten(type.BaseType).Concat(type.GetInterfaces().SelectMany(Flatten)).Concat(type.GetFields(All).SelectMany(field => Flatten(field.FieldType))).Concat(type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(OfMethod)))
        {
            if (one.Assembly == type.Assembly)
            {
                used.Add(Outermost(one));
            }
        }

        return used;
    }

    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<Type> OfMethod(MethodBase method)
        => OfSignature(method).Concat(method.GetMethodBody() is { } body ? body.LocalVariables.SelectMany(local => Flatten(local.LocalType)).Concat(OfCode(method, body.GetILAsByteArray()!)) : []);

    private static IEnumerable<Type> OfSignature(MethodBase method)
        => method.GetParameters().SelectMany(parameter => Flatten(parameter.ParameterType)).Concat(Flatten((method as MethodInfo)?.ReturnType)).Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Flatten) : []);

    private static IEnumerable<Type> OfCode(MethodBase method, byte[] code)
    {
        Type[] ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (var at = 0; at < code.Length;)
        {
            var number = code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at];
            at += number > 0xFF ? 2 : 1;
            var operand = Codes[number].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (var type in OfMember(method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!))
                {
                    yield return type;
                }
            }

            at += SizeOf(operand, code, at);
        }
    }

    private static IEnumerable<Type> OfMember(MemberInfo member) => member switch
    {
        Type type => Flatten(type),
        MethodBase method => Flatten(method.DeclaringType).Concat(OfSignature(method)),
        FieldInfo field => Flatten(field.DeclaringType).Concat(Flatten(field.FieldType)),
        _ => [],
    };

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    // With element types and type arguments.
    private static IEnumerable<Type> Flatten(Type? type)
        => type is null or { IsGenericParameter: true } ? []
            : type.HasElementType ? Flatten(type.GetElementType())
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Flatten).Append(type.GetGenericTypeDefinition())
            : [type];
}
