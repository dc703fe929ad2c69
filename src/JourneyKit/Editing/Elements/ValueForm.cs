using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Editing.Elements;

/// <summary>What can stand at a place of a document, and what a step from there leads to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Table">The table of the element, or of the elements; null for others.</param>
/// <param name="KeysRefer">Whether the keys of the elements are ids of other elements, whose reading tells when there is none.</param>
internal sealed record ValueForm(ValueFormKind Kind, ElementTable? Table = null, bool KeysRefer = false)
{
    /// <summary>What no table describes: the team's own.</summary>
    public static ValueForm Free { get; } = new(ValueFormKind.Free);

    public static ValueForm Of(Shape shape) => shape switch
    {
        ExtensionsShape => Free,
        { Table: { } table, IsByName: true } => new(ValueFormKind.Elements, table, shape.ElementKeys is not null),
        { Table: { } table } => new(ValueFormKind.Element, table),
        { IsByName: true } => new(ValueFormKind.Values),
        { IsList: true } => new(ValueFormKind.List),
        _ => new(ValueFormKind.Value),
    };

    /// <summary>What one of the elements is called.</summary>
    public string Noun => Table!.Kind?.Singular ?? Table.Noun;

    /// <summary>The property whose value alone stands for the element; null where a value does not stand for it.</summary>
    public ElementProperty? ShorthandOf(EditValue value)
        => Kind == ValueFormKind.Element && !value.IsNothing && Table!.ShorthandProperty is { } shorthand
            && (shorthand.Shape.IsList ? value.Kind == Sources.NodeKind.Sequence : value.IsScalar) ? shorthand : null;
}
