using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>The entry for the team's own keys: each of them stands in the element like any other key.</summary>
internal sealed class ExtensionsProperty<T>(Func<T, ValueMap<string, DataValue>> get)
    : ElementProperty<T>(ExtensionsShape.NoKey, ExtensionsShape.Instance, "The team's own keys, with any value; kept through every read and write.", isRequired: false)
{
    public override void Check(ReadContext context, int node) => DataReader.Read(context, node);

    public override bool IsSet(T element) => get(element).Count > 0;

    public override DataValue? FindIn(object element, ReadOnlySpan<string> way) => TryFind((T)element, way, out var found) ? found : null;

    public override IEnumerable<KeyValuePair<string, object>> ElementsIn(object element) => [];

    public override void WriteValue(TreeWriter writer, T element) => throw new NotSupportedException("The team's own keys stand beside the others.");

    public override void Write(TreeWriter writer, T element)
    {
        foreach (var entry in get(element).Entries)
        {
            writer.OwnKey(entry.Key);
            DataReader.Write(writer, entry.Value);
        }
    }

    public override bool TryFind(T element, ReadOnlySpan<string> way, out DataValue? found)
    {
        found = way.Length == 1 && get(element).TryGetValue(way[0], out var value) ? value : null;
        return way.Length == 1;
    }

    public override void Walk(ModelWalk walk, T element)
    {
    }

    public override bool AreEqual(T one, T other) => get(one).Equals(get(other));

    public override void Compare(IDifferences differences, ElementPath path, T before, T after)
        => MapComparison.Compare(differences, path, get(before), get(after), value => value);
}
