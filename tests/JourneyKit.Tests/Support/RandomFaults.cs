using System.Reflection;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support;

/// <summary>
/// Breaks maps at random places in ways that code can. It is led by the properties of the records, so that a new property
/// or a new type of value is not forgotten. It counts how often it broke what.
/// </summary>
internal sealed class RandomFaults(int seed, Tally tally)
{
    public const string Nowhere = "nowhere-at-all";

    // Whatever is in these, a document can hold it.
    public static readonly IReadOnlyList<Type> Unbreakable = [typeof(bool), typeof(DateOnly), typeof(Share), typeof(Entry), typeof(Measure), typeof(PartialDate)];

    public static readonly IReadOnlyList<string> Ways =
    [
        TooLong, "text: forbidden character", "choice: a number cast to it", "reference: the default id", "reference: dangling", "whole number: beyond its range", "score: beyond its scale",
        "number: negative or too many digits", "duration: negative", "word: forbidden character", "own or fact: forbidden character", "key that refers: dangling",
        "list: null", "path: refused", "key: broken", "own: forbidden character below", "own: forbidden character in the key", "own: a key without x-",
    ];

    private const string TooLong = "text: too long";
    private const int Attempts = 300;

    private readonly Random random = new(seed);
    private string way = "";

    /// <summary>The properties of a record that code can set, but its own id where others name it.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type record)
        => record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true } && (property.Name != "Id" || !typeof(Element).IsAssignableFrom(record)));

    /// <summary>A copy of a map with something broken in it, each way as often as another where there is a place for it.</summary>
    public JourneyMap Break(JourneyMap map)
    {
        var wanted = Pick(Ways);
        for (var left = Attempts; ; left--)
        {
            if (BreakRecord(map) is JourneyMap broken && (way == wanted || left < 0))
            {
                tally.Add(way);
                return broken;
            }
        }
    }

    // Null where nothing could be broken at the place that was drawn.
    private object? BreakRecord(object record)
    {
        var properties = PropertiesOf(record.GetType()).ToList();
        var inner = properties.Where(property => IsOf(property.PropertyType, typeof(ElementMap<>)) && ((IEnumerable<object>)property.GetValue(record)!).Any()).ToList();
        var property = inner.Count > 0 && random.Next(3) > 0 ? Pick(inner) : Pick(properties);
        var value = property.GetValue(record);
        var broken = property.Name == nameof(JourneyMap.Baseline) && record is JourneyMap ? Say("path: refused", Pick(["", "/a.yaml", "a\\b", "https://a.b/c", "c:d", "a/../b.yaml", "a\u0001"]))
            : property.Name == nameof(Element.Extensions) ? BreakExtensions((ValueMap<string, DataValue>)value!) : BreakValue(property.PropertyType, value);
        return broken is null ? null : With(record, property, broken.Value);
    }

    private Broken? BreakValue(Type type, object? value)
    {
        if (IsOf(type, typeof(ElementMap<>)))
        {
            return (Broken?)Generic(nameof(BreakElements), type, value!);
        }

        if (IsOf(type, typeof(ElementList<>)))
        {
            return (Broken?)Generic(nameof(BreakList), type, value ?? Activator.CreateInstance(type)!);
        }

        if (IsOf(type, typeof(ValueMap<,>)))
        {
            return (Broken?)Generic(nameof(BreakMap), type, value!);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return BreakValue(inner, value);
        }

        if (type.IsClass && type != typeof(string))
        {
            return value is not null && BreakRecord(value) is { } broken ? new Broken(broken) : null;
        }

        return BreakScalar(type);
    }

    private Broken? BreakScalar(Type type)
    {
        if (type == typeof(string))
        {
            return random.Next(100) == 0 ? Say(TooLong, new string('x', 65_537)) : Say("text: forbidden character", Pick(["a\u0001b", "\u0085", "a\u2028b", "a: \u0000", "\u001b[1m"]));
        }

        if (type.IsEnum)
        {
            return Say("choice: a number cast to it", Enum.ToObject(type, Pick([-1, 77])));
        }

        if (IsOf(type, typeof(Id<>)))
        {
            return random.Next(3) == 0 ? Say("reference: the default id", Activator.CreateInstance(type)!) : Say("reference: dangling", Activator.CreateInstance(type, Nowhere)!);
        }

        return type == typeof(int) ? Say("whole number: beyond its range", Pick([-7, int.MinValue]))
            : type == typeof(Score) ? Say("score: beyond its scale", Pick([(Score)77, (Score)(-50), (Score)5.01m]))
            : type == typeof(decimal) ? Say("number: negative or too many digits", Pick([-1m, -0.5m, decimal.MaxValue, decimal.MinValue]))
            : type == typeof(TimeSpan) ? Say("duration: negative", Pick([TimeSpan.FromSeconds(-1), TimeSpan.FromDays(-3), TimeSpan.MinValue]))
            : type == typeof(DesiredEmotion) ? Say("word: forbidden character", DesiredEmotion.FromWord("\u0002"))
            : type == typeof(DataValue) ? Say("own or fact: forbidden character", Pick([(DataValue)"a\u0003", DataValue.FromItems([1, "\u007f"])]))
            : Unbreakable.Contains(type) ? null
            : throw new NotSupportedException($"Nobody said how a {type} is broken.");
    }

    private Broken? BreakElements<T>(ElementMap<T> elements)
        where T : class, IKeyed
    {
        if (elements.Count > 0 && random.Next(12) > 0)
        {
            var at = random.Next(elements.Count);
            return BreakRecord(elements[at]) is T broken ? new Broken(elements.With(broken)) : null;
        }

        var isReference = typeof(T) == typeof(Transition) || typeof(T) == typeof(PersonaExperience) || typeof(T) == typeof(Removal);
        if (!isReference || elements.Contains(Nowhere))
        {
            return null;
        }

        var type = typeof(T).GetConstructors()[0].GetParameters()[0].ParameterType;
        var added = (T)Activator.CreateInstance(typeof(T), Activator.CreateInstance(type, Nowhere))!;
        return Say("key that refers: dangling", elements.With(added));
    }

    private Broken? BreakList<T>(ElementList<T> list)
    {
        if (typeof(T) == typeof(string) && random.Next(3) == 0)
        {
            return Say("list: null", Insert(list, default!));
        }

        return BreakScalar(typeof(T)) is { } broken ? new Broken(Insert(list, (T)broken.Value)) : null;
    }

    private Broken? BreakMap<TKey, TValue>(ValueMap<TKey, TValue> map)
        where TKey : IEquatable<TKey>
    {
        if (random.Next(2) == 0 && BreakScalar(typeof(TKey)) is { } key && !map.ContainsKey((TKey)key.Value))
        {
            return Some<TValue>() is { } value ? Say("key: broken", (ValueMap<TKey, TValue>)[.. map, KeyValuePair.Create((TKey)key.Value, (TValue)value)]) : null;
        }

        var first = map.Count > 0 ? map[0].Key : typeof(TKey) == typeof(string) ? (TKey)(object)"some" : default;
        return first is not null && BreakScalar(typeof(TValue)) is { } broken ? new Broken((ValueMap<TKey, TValue>)[KeyValuePair.Create(first, (TValue)broken.Value), .. map.Skip(1)]) : null;
    }

    private Broken? BreakExtensions(ValueMap<string, DataValue> own)
    {
        var key = Pick(["weight", "Own Key", "X-a", "2024", "x-\u0001", "x-deep"]);
        return own.ContainsKey(key) ? null
            : key == "x-deep" ? Say("own: forbidden character below", Add(DataValue.FromMembers([KeyValuePair.Create("a", (DataValue)"b"), KeyValuePair.Create("c\u0001", (DataValue)1)])))
            : key == "x-\u0001" ? Say("own: forbidden character in the key", Add(true))
            : Say("own: a key without x-", Add("some"));

        ValueMap<string, DataValue> Add(DataValue value) => [.. own, KeyValuePair.Create(key, value)];
    }

    private static object? Some<TValue>()
        => typeof(TValue) == typeof(string) ? "some"
        : typeof(TValue) == typeof(DataValue) ? (DataValue)1
        : typeof(TValue).IsValueType ? default(TValue)
        : null;

    private static object With(object record, PropertyInfo property, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private object? Generic(string method, Type type, object value)
        => typeof(RandomFaults).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(this, [value]);

    private static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private ElementList<T> Insert<T>(ElementList<T> list, T item)
    {
        var items = list.ToList();
        items.Insert(random.Next(items.Count + 1), item);
        return [.. items];
    }

    private Broken Say(string what, object value)
    {
        way = what;
        return new Broken(value);
    }

    private T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    private sealed record Broken(object Value);
}
