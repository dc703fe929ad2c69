using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Checks.Paths;

/// <summary>Where a path begins: elements of one table, and what they stand in.</summary>
/// <param name="Table">The table of the elements.</param>
/// <param name="Holder">What they stand in; null for the map.</param>
/// <param name="Keys">Where their keys refer to other elements: how they do.</param>
internal sealed record PathStart(ElementTable Table, PathStart? Holder, IKeyReader? Keys)
{
    public const string OfMap = "map";

    public const string Parent = "parent";

    public const string Id = "id";

    public static PathStart Map { get; } = new(JourneySchema.Map, null, null);

    /// <summary>The kinds of element that the keys refer to; none where they are the elements' own ids.</summary>
    public KindSet KeyKinds => Keys?.Kinds ?? default;

    /// <summary>The names of the key, besides `id`, where it refers to another element.</summary>
    public IEnumerable<string> KeyNames => Keys?.Names ?? [];

    /// <summary>What a path can begin with here.</summary>
    public IEnumerable<string> Words => [.. Table.Keys, Id, .. KeyNames, .. Holder is null ? [] : new[] { Parent, OfMap }];

    /// <summary>The elements that those hold under a key.</summary>
    public PathStart Below(ElementProperty property) => new(property.Shape.Table!, this, property.Shape.ElementKeys);

    /// <summary>The elements of a kind, wherever they are defined.</summary>
    public static PathStart Of(ElementKind kind) => In(Map, kind)!;

    private static PathStart? In(PathStart start, ElementKind kind)
        => start.Table.Defining.Select(start.Below).Select(below => below.Table.Kind == kind ? below : In(below, kind)).FirstOrDefault(found => found is not null);
}
