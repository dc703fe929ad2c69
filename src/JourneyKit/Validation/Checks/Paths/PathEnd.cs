using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Checks.Paths;

/// <summary>What stands at the end of a path.</summary>
/// <param name="Kind">Whether it is one value or many.</param>
/// <param name="Unit">How the value, each item or each entry is written; null for elements, and for what no table describes.</param>
/// <param name="Elements">The elements that stand there, or that the value or its items refer to; null where there are none, or elements of several kinds.</param>
internal sealed record PathEnd(EndKind Kind, Scalar? Unit, PathStart? Elements)
{
    /// <summary>A count of things.</summary>
    public static PathEnd Count { get; } = new(EndKind.One, ShapeOf.Count.Unit, null);

    /// <summary>The key of an element.</summary>
    public static PathEnd OwnId { get; } = new(EndKind.One, null, null);

    public Ordering Ordering => Kind == EndKind.Data ? Ordering.Data : Unit?.Ordering ?? Ordering.None;

    /// <summary>Whether the value or the items are ids of elements.</summary>
    public bool AreIds => Unit is { Kinds.Bits: not 0 };

    /// <summary>One of the many that stand there.</summary>
    public PathEnd Each => this with { Kind = Kind == EndKind.Data ? EndKind.Data : EndKind.One };

    public static PathEnd Of(EndKind kind, Scalar? unit) => new(kind, unit, unit?.Kinds is { Bits: not 0 } kinds ? Target(kinds) : null);

    public static PathStart? Target(KindSet kinds) => kinds.Kinds.ToList() is [var only] ? PathStart.Of(only) : null;
}
