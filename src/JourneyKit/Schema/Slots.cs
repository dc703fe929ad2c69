using JourneyKit.Model;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>
/// What a table is run with. A table is a function that builds its record property by property; each property names its
/// key, shape, getter and meaning once, and gets its value from here: from a document, from random samples, or nothing
/// while the table is only being described.
/// </summary>
/// <typeparam name="T">The type of the record.</typeparam>
internal sealed class Slots<T>
{
    private readonly ReadContext? context;
    private readonly int[] nodes = [];
    private readonly List<int> extensionKeys = [];
    private readonly List<int> unknownKeys = [];
    private readonly List<(ElementProperty Property, int Node)> rest = [];
    private readonly List<ElementProperty<T>>? described;
    private readonly SampleSource? samples;
    private readonly T? original;
    private readonly PatchNode? patch;
    private ElementTable? table;
    private int element;
    private int next;
    private string? key;

    /// <summary>Gathers the properties of the table.</summary>
    public Slots(List<ElementProperty<T>> described) => this.described = described;

    /// <summary>Reads elements of a document, one after the other.</summary>
    public Slots(ReadContext context, int count)
    {
        this.context = context;
        nodes = new int[count];
    }

    /// <summary>Makes a random element.</summary>
    public Slots(SampleSource samples, string key)
    {
        this.samples = samples;
        this.key = key;
    }

    /// <summary>Makes an element of another one and what changes in it.</summary>
    public Slots(T original, PatchNode patch)
    {
        this.original = original;
        this.patch = patch;
        key = (original as IKeyed)?.Key;
    }

    /// <summary>Where the values of the properties stand, by their position in the table.</summary>
    public Span<int> Nodes => nodes;

    /// <summary>Whether the element could not be read at all, so that it makes no sense to say what it lacks.</summary>
    public bool IsFaulty { get; set; }

    public void Begin(ElementTable elementTable, string? elementKey, int elementNode)
    {
        table = elementTable;
        key = elementKey;
        element = elementNode;
        next = 0;
        IsFaulty = false;
        extensionKeys.Clear();
        unknownKeys.Clear();
        rest.Clear();
        Nodes.Fill(LocatedTree.None);
    }

    public void AddExtension(int extensionKey) => extensionKeys.Add(extensionKey);

    public void AddUnknown(int unknownKey) => unknownKeys.Add(unknownKey);

    /// <summary>Reports the keys that the element does not have, and reads their values where it is plain what was meant: nothing follows from a misspelt key.</summary>
    public void GuessUnknown(IReadOnlyList<ElementProperty> properties)
    {
        var reading = context!;
        foreach (var unknown in unknownKeys)
        {
            var guess = reading.UnknownKey(unknown, table!, key);
            if (guess.Meant?.Key is DocumentLinks.Extends or DocumentLinks.Include)
            {
                reading.IsComplete = false;
            }

            for (var at = 0; at < properties.Count && guess.Meant is not null; at++)
            {
                if (ReferenceEquals(properties[at], guess.Meant) && nodes[at] == LocatedTree.None)
                {
                    nodes[at] = unknown + 1;
                    guess = guess with { Meant = null };
                }
            }

            if ((guess.Meant ?? guess.Elsewhere) is { } property)
            {
                CheckLater(property, unknown + 1);
            }
        }
    }

    /// <summary>Notes a value that has no place in the element: it is read for its faults, and for the ids that it defines.</summary>
    public void CheckLater(ElementProperty property, int node) => rest.Add((property, node));

    /// <summary>Reads what was noted, when the element itself is read.</summary>
    public void CheckRest()
    {
        foreach (var (property, node) in rest)
        {
            property.Check(context!, node);
        }
    }

    /// <summary>The id of the element, or what its key refers to.</summary>
    public Id<TKey> Key<TKey>() => Id<TKey>.Trusted(KeyText);

    /// <summary>The key of the element as it is written; empty where it has none.</summary>
    public string KeyText => key ?? "";

    /// <summary>A property that may be omitted.</summary>
    /// <param name="name">Its key.</param>
    /// <param name="shape">How its value is written.</param>
    /// <param name="get">Gets its value.</param>
    /// <param name="summary">What it means.</param>
    /// <param name="isImplied">Where the record has a value that the document need not say, tells so.</param>
    /// <param name="isCompared">Whether another value is a difference.</param>
    public TValue Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, string summary, Func<T, bool>? isImplied = null, bool isCompared = true)
    {
        if (context is not null)
        {
            var node = nodes[next++];
            return node == LocatedTree.None ? default! : shape.Read(context, node);
        }

        return patch is not null ? Patched(name, shape, get) : Other(new ValueProperty<T, TValue>(name, shape, get, summary, isRequired: false, isImplied, isCompared), shape);
    }

    public TValue Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, string summary, TValue faulty)
    {
        if (context is not null)
        {
            var node = nodes[next++];
            return node != LocatedTree.None ? shape.Read(context, node)
                : IsFaulty ? faulty
                : context.MissingKey(element, name, table!, faulty);
        }

        return patch is not null ? Patched(name, shape, get) : Other(new ValueProperty<T, TValue>(name, shape, get, summary, isRequired: true), shape);
    }

    public ValueMap<string, DataValue> Extensions(Func<T, ValueMap<string, DataValue>> get)
    {
        if (patch is not null)
        {
            return ExtensionsShape.Patch(get(original!), patch);
        }

        if (context is null)
        {
            described?.Add(new ExtensionsProperty<T>(get));
            return samples?.Chance(0.05) == true ? ElementCollections.Values<string, DataValue>([KeyValuePair.Create("x-" + samples.Name(), SampleData(samples, 2))]) : default;
        }

        next++;
        if (extensionKeys.Count == 0)
        {
            return default;
        }

        return DataReader.ReadMembers(context, extensionKeys);
    }

    private static DataValue SampleData(SampleSource samples, int depth) => samples.Integer(0, depth > 0 ? 5 : 3) switch
    {
        0 => samples.Text(),
        1 when samples.Chance(0.2) => DataValue.FromDigits(samples.Pick(["1e400", "-1.5e-400", "12345678901234567890123456789012345.5", "1e-35"])),
        1 => samples.Decimal(),
        2 => samples.Chance(0.5),
        3 => DataValue.Null,
        4 => DataValue.FromItems([.. Enumerable.Range(0, samples.Integer(0, 3)).Select(_ => SampleData(samples, depth - 1))]),
        _ => DataValue.FromMembers(ElementCollections.Values<string, DataValue>([.. Enumerable.Range(0, samples.Integer(0, 3)).Select(i => KeyValuePair.Create(samples.Name() + i, SampleData(samples, depth - 1)))])),
    };

    private TValue Patched<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get)
    {
        var value = get(original!);
        return patch![name] is { } change ? shape.Patch(value, change) : value;
    }

    private TValue Other<TValue>(ElementProperty<T> property, Shape<TValue> shape)
    {
        described?.Add(property);

        // Elements that others refer to are always made: an id that no element took would dangle.
        return samples is not null && (property.IsRequired || shape.Table?.Kind is not null || samples.Chance(0.3)) ? shape.Sample(samples) : default!;
    }
}
