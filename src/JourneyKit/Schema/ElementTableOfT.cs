using JourneyKit.Model;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>The table of elements of type <typeparamref name="T"/>: how they read, write, compare, merge and are sampled.</summary>
internal sealed class ElementTable<T> : ElementTable
{
    private readonly Func<Slots<T>, T> define;
    private readonly ElementProperty<T>[] properties;
    private readonly int shorthandAt;
    private readonly ElementProperty<T>[]?[] holding = new ElementProperty<T>[]?[(int)Holdings.All + 1];
    private short[]? positionByWord;
    private Dictionary<string, int>? rarePositions;

    public ElementTable(string name, string title, string plural, string summary, Func<Slots<T>, T> define, ElementKind? kind = null, string? shorthand = null)
        : base(name, title, plural, summary, kind, shorthand)
    {
        this.define = define;
        var described = new List<ElementProperty<T>>();
        define(new Slots<T>(described));
        properties = [.. described];
        shorthandAt = Array.FindIndex(properties, property => property.Key == shorthand);
    }

    public IReadOnlyList<ElementProperty<T>> Properties => properties;

    public override IReadOnlyList<ElementProperty> AllProperties => properties;

    /// <summary>The properties whose values can hold any of these.</summary>
    public ReadOnlySpan<ElementProperty<T>> Holding(Holdings wanted)
        => holding[(int)wanted] ??= Array.FindAll(properties, property => (property.Shape.Holds & wanted) != Holdings.None);

    // Where a word of the vocabulary stands in the table, or −1.
    private short[] PositionByWord => positionByWord ??= MapWords();

    /// <summary>Reads an element.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="id">The element's key, or null where it has none.</param>
    /// <param name="key">The node of the key, or none.</param>
    /// <param name="node">The node of the value, or none for an item of a list of ids.</param>
    public T Read(ReadContext context, string? id, int key, int node)
    {
        var slots = context.TakeSlots(this);
        slots.Begin(this, id, key == LocatedTree.None ? node : key);
        if (node != LocatedTree.None && !context.Tree.IsNothing(node))
        {
            Gather(context, slots, node);
        }

        var element = define(slots);
        slots.CheckRest();
        context.GiveBack(this, slots);
        return element;
    }

    public bool IsEmpty(T element)
    {
        foreach (var property in properties)
        {
            if (property.IsSet(element))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes an element, as its shorthand where it says nothing else.</summary>
    public void Write(TreeWriter writer, T element)
    {
        if (shorthandAt >= 0 && properties[shorthandAt].IsSet(element) && IsShorthandAlone(element))
        {
            properties[shorthandAt].WriteValue(writer, element);
            return;
        }

        writer.BeginMapping();
        foreach (var property in properties)
        {
            property.Write(writer, element);
        }

        writer.EndMapping();
    }

    public DataValue ToData(T element)
    {
        var writer = new DataTreeWriter();
        Write(writer, element);
        return writer.Result;
    }

    public override DataValue DataOf(object element) => ToData((T)element);

    /// <summary>Finds what stands at a way below an element; false where an element on the way is missing.</summary>
    public bool TryFind(T element, ReadOnlySpan<string> way, out DataValue? found)
    {
        foreach (var property in properties)
        {
            if (property.Key == way[0] || (property.Shape is ExtensionsShape && way[0].StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal)))
            {
                return property.TryFind(element, way, out found);
            }
        }

        found = null;
        return false;
    }

    /// <summary>Reads an element as <see cref="ToData"/> shows it.</summary>
    /// <exception cref="ArgumentException">No element of the table is shown so.</exception>
    public T FromData(string id, DataValue value)
    {
        var reading = new DataReading(value);
        var read = Read(reading.Context, id, LocatedTree.None, reading.Tree.Root);
        reading.ThrowIfFaulty(value);
        return read;
    }

    /// <summary>An element with what a patch says of its properties.</summary>
    public T Patch(T element, PatchNode patch) => define(new Slots<T>(element, patch));

    public void Compare(IDifferences differences, ElementPath path, T before, T after)
    {
        foreach (var property in properties)
        {
            property.Compare(differences, path, before, after);
        }
    }

    public override void Merge(TreeMerge merge, MergedPair documents) => ElementMerge.Merge(this, merge, documents);

    public override ElementProperty<T>? Find(string key) => Array.Find(properties, property => property.Key == key && property.Shape is not ExtensionsShape);

    /// <summary>Reads an element of which one property alone is known.</summary>
    public T ReadAlone(ReadContext context, string id, ElementProperty<T> property, int node)
    {
        var slots = context.TakeSlots(this);
        slots.Begin(this, id, node);
        slots.IsFaulty = true;
        slots.Nodes[Array.IndexOf(properties, property)] = node;
        var element = define(slots);
        context.GiveBack(this, slots);
        return element;
    }

    public T Sample(SampleSource samples, string id) => define(new Slots<T>(samples, id));

    private void Gather(ReadContext context, Slots<T> slots, int node)
    {
        var tree = context.Tree;
        ref readonly var it = ref tree[node];
        if (it.Kind != NodeKind.Mapping)
        {
            if (shorthandAt >= 0 && (it.IsScalar ? properties[shorthandAt].Shape is not IListShape : properties[shorthandAt].Shape is IListShape))
            {
                slots.Nodes[shorthandAt] = node;
            }
            else if (shorthandAt >= 0 && it.IsScalar)
            {
                // The list says that one value is none.
                slots.Nodes[shorthandAt] = node;
            }
            else
            {
                slots.IsFaulty = true;
                context.ElementExpected(node, this);
            }

            return;
        }

        var positions = PositionByWord;
        for (int key = node + 1, end = it.Link; key < end; key = tree.Next(key + 1))
        {
            var word = tree[key].Link;
            var at = word < positions.Length ? positions[word] : -1;
            if (at < 0 && rarePositions is not null)
            {
                at = rarePositions.GetValueOrDefault(tree.Text(key), -1);
            }

            if (at < 0)
            {
                if (tree.Text(key).StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal))
                {
                    slots.AddExtension(key);
                }
                else if (tree[key].Kind != NodeKind.Faulty)
                {
                    slots.AddUnknown(key);
                }
            }
            else if (slots.Nodes[at] != LocatedTree.None)
            {
                context.DuplicateKey(key, slots.Nodes[at] - 1);
                slots.CheckLater(properties[at], key + 1);
            }
            else
            {
                slots.Nodes[at] = key + 1;
            }
        }

        slots.GuessUnknown(properties);
    }

    private bool IsShorthandAlone(T element)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            if (i != shorthandAt && properties[i].IsSet(element))
            {
                return false;
            }
        }

        return true;
    }

    private short[] MapWords()
    {
        var positions = new short[JourneySchema.Vocabulary.Count];
        Array.Fill(positions, (short)-1);
        Dictionary<string, int>? rare = null;
        for (var i = 0; i < properties.Length; i++)
        {
            var word = JourneySchema.Vocabulary.NumberOf(properties[i].Key);
            if (properties[i].Shape is ExtensionsShape)
            {
                continue;
            }

            if (word >= 0)
            {
                positions[word] = (short)i;
            }
            else
            {
                // Files that are no journey documents have words of their own.
                (rare ??= new Dictionary<string, int>(StringComparer.Ordinal)).Add(properties[i].Key, i);
            }
        }

        rarePositions = rare;
        return positions;
    }
}
