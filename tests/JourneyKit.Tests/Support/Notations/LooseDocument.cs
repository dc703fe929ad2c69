using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Tests.Support.Notations;

/// <summary>
/// Says in other words what a canonical document says: shorthands written out, lists of ids as mappings, nulls and
/// empties for what is omitted, shares as numbers, keys in another order. Led by the tables.
/// </summary>
/// <param name="random">Where to do what.</param>
/// <param name="tally">Counts it.</param>
/// <param name="isOverlay">Whether null removes, so that nothing may be added.</param>
internal sealed class LooseDocument(Random random, Tally tally, bool isOverlay)
{
    public LooseNode Of(ElementTable table, DataValue element)
    {
        if (element.Kind == DataKind.Null)
        {
            return LooseNode.Nothing;
        }

        if (element.Kind != DataKind.Map)
        {
            var shorthand = table.AllProperties.Single(property => property.Key == table.Shorthand);
            var value = Value(shorthand, element);
            if (!Chance(0.5))
            {
                Count("shorthand of an element");
                return value;
            }

            Count("shorthand written out");
            return LooseNode.Map([KeyValuePair.Create(shorthand.Key, value)]);
        }

        var members = new List<KeyValuePair<string, LooseNode>>();
        foreach (var (key, value) in element.Members)
        {
            var property = table.AllProperties.FirstOrDefault(property => property.Key == key);
            members.Add(KeyValuePair.Create(key, property is null ? Own(value) : Value(property, value)));
        }

        AddOmitted(table, members);
        return LooseNode.Map(Chance(0.3) ? members.OrderBy(_ => random.Next()) : members);
    }

    private LooseNode Value(ElementProperty property, DataValue value)
    {
        var shape = property.Shape;
        if (value.Kind == DataKind.Null)
        {
            return LooseNode.Nothing;
        }

        if (shape.Table is { } table)
        {
            return shape.GetType().GetGenericTypeDefinition() == typeof(ElementMapShape<>) ? Elements(table, value) : Of(table, value);
        }

        if (shape is OptionalShape<Share> && value.Text!.EndsWith('%') && Chance(0.3))
        {
            Count("share as a number");
            return LooseNode.Scalar(LooseKind.Plain, Numerals.Number(decimal.Parse(value.Text[..^1], System.Globalization.CultureInfo.InvariantCulture) / 100));
        }

        return Scalars(value, KindOf(shape));
    }

    private static LooseKind KindOf(Shape shape)
        => ReferenceEquals(shape, ShapeOf.FactsByName) || shape is OptionalShape<DesiredEmotion> ? LooseKind.Text
        : shape.GetType().GetGenericArguments().FirstOrDefault() is { IsGenericType: true } inner && inner.GetGenericTypeDefinition() == typeof(Id<>) ? LooseKind.Id
        : LooseKind.Either;

    private LooseNode Elements(ElementTable table, DataValue elements)
    {
        if (elements.Kind == DataKind.List)
        {
            if (Chance(0.5))
            {
                Count("list of ids");
                return Scalars(elements, LooseKind.Id);
            }

            Count("list of ids as a mapping");
            return LooseNode.Map(elements.Items.Select(id => KeyValuePair.Create(id.Text!, Empty())));
        }

        var members = elements.Members.Select(entry => KeyValuePair.Create(entry.Key, entry.Value is { Kind: DataKind.Map, Members.Count: 0 } ? Empty() : Of(table, entry.Value))).ToList();
        return LooseNode.Map(!isOverlay && table.Kind != ElementKind.Stage && Chance(0.3) ? members.OrderBy(_ => random.Next()) : members);
    }

    // In an overlay null would remove it.
    private LooseNode Empty()
    {
        if (isOverlay || Chance(0.5))
        {
            Count("empty element as { }");
            return LooseNode.Map([]);
        }

        Count("empty element as null");
        return LooseNode.Nothing;
    }

    private void AddOmitted(ElementTable table, List<KeyValuePair<string, LooseNode>> members)
    {
        if (isOverlay)
        {
            return;
        }

        foreach (var property in table.AllProperties.Where(property => !property.IsRequired && property.Shape is not ExtensionsShape && members.TrueForAll(member => member.Key != property.Key) && Chance(0.02)))
        {
            var shape = property.Shape.GetType();
            var isList = shape.IsGenericType && (shape.GetGenericTypeDefinition() == typeof(ListShape<>) || shape.GetGenericTypeDefinition() == typeof(ElementMapShape<>));
            var isMap = shape.IsGenericType && (shape.GetGenericTypeDefinition() == typeof(ValueMapShape<,>) || shape.GetGenericTypeDefinition() == typeof(ElementMapShape<>));
            var written = isList && Chance(0.3) ? LooseNode.List([]) : isMap && Chance(0.3) ? LooseNode.Map([]) : LooseNode.Nothing;
            Count(written.Kind switch { LooseKind.List => "omitted as [ ]", LooseKind.Map => "omitted as { }", _ => "omitted as null" });
            members.Add(KeyValuePair.Create(property.Key, written));
        }
    }

    private LooseNode Scalars(DataValue value, LooseKind text) => value.Kind switch
    {
        DataKind.Map => LooseNode.Map(value.Members.Select(member => KeyValuePair.Create(member.Key, Scalars(member.Value, text)))),
        DataKind.List => LooseNode.List(value.Items.Select(item => Scalars(item, text))),
        DataKind.Null => LooseNode.Nothing,
        DataKind.Text when text == LooseKind.Either && value.Text!.Contains('/', StringComparison.Ordinal) && char.IsAsciiDigit(value.Text[0]) => Counts(value.Text),
        DataKind.Text => LooseNode.Scalar(text, Form(value.Text!)),
        _ => LooseNode.Scalar(LooseKind.Plain, value.Text!),
    };

    private LooseNode Counts(string text)
    {
        Count("counts");
        return LooseNode.Scalar(LooseKind.Either, text);
    }

    // The same text in another form of Unicode.
    private string Form(string text)
    {
        if (!text.Contains('\u00E9', StringComparison.Ordinal) || Chance(0.5))
        {
            return text;
        }

        Count("decomposed text");
        return text.Replace("\u00E9", "e\u0301", StringComparison.Ordinal);
    }

    private LooseNode Own(DataValue value)
    {
        Count("key of a team's own");
        return Scalars(value, LooseKind.Text);
    }

    private bool Chance(double probability) => random.NextDouble() < probability;

    private void Count(string what) => tally.Add(what);
}
