using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>An entry of a table: a property of the record, and the shape of its value.</summary>
internal sealed class ValueProperty<T, TValue>(string key, Shape<TValue> shape, Func<T, TValue> get, string summary, bool isRequired, Func<T, bool>? isImplied = null, bool isCompared = true)
    : ElementProperty<T>(key, shape, summary, isRequired)
{
    private readonly Shape<TValue> shape = shape;

    public override void Check(ReadContext context, int node) => shape.Read(context, node);

    public override bool IsSet(T element) => isImplied?.Invoke(element) != true && !shape.IsOmitted(get(element));

    public override DataValue? FindIn(object element, ReadOnlySpan<string> way) => TryFind((T)element, way, out var found) ? found : null;

    public override IEnumerable<KeyValuePair<string, object>> ElementsIn(object element) => shape.Elements(get((T)element));

    public override void WriteValue(TreeWriter writer, T element) => shape.Write(writer, get(element));

    public override void Write(TreeWriter writer, T element)
    {
        if (isImplied?.Invoke(element) == true)
        {
            return;
        }

        var value = get(element);
        if (!shape.IsOmitted(value))
        {
            writer.Key(DocumentKey);
            shape.Write(writer, value);
        }
    }

    public override bool TryFind(T element, ReadOnlySpan<string> way, out DataValue? found) => shape.TryFind(get(element), way[1..], out found);

    public override void Walk(ModelWalk walk, T element)
    {
        // A name that the key implies would be made only to be passed over.
        if (isImplied?.Invoke(element) == true)
        {
            return;
        }

        var value = get(element);
        if (!shape.IsOmitted(value))
        {
            walk.Enter(Key);
            shape.Walk(walk, value);
            walk.Leave();
        }
    }

    public override bool AreEqual(T one, T other) => EqualityComparer<TValue>.Default.Equals(get(one), get(other));

    public override void Compare(IDifferences differences, ElementPath path, T before, T after)
    {
        var (was, now) = (get(before), get(after));
        if (isCompared && !EqualityComparer<TValue>.Default.Equals(was, now))
        {
            shape.Compare(differences, path / Key, was, now);
        }
    }
}
