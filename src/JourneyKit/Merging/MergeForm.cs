using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>What a value is, as the tables say it: by what it is taken apart, and when two are the same.</summary>
/// <param name="Entries">How it is written where it has entries; null for a scalar or list.</param>
/// <param name="Shape">How the whole value is written; null where no property holds it.</param>
/// <param name="IsElement">Whether it is an element that has an id: there or not there, whatever it holds.</param>
internal sealed record MergeForm(EntryForm? Entries, Shape? Shape = null, bool IsElement = false)
{
    public static MergeForm Document { get; } = new(JourneySchema.Map.AsMerged);

    /// <summary>Whether the order of the entries means something.</summary>
    public bool IsOrdered => Entries is { Role: EntryRole.Elements, Table: { } table } && table.Kind == ElementKind.Stage;

    /// <summary>Whether the order of the items of a list means nothing.</summary>
    public bool IsSet => Shape is { IsList: true, Unit.IsAnyId: true };

    /// <summary>Whether no list is something else than an empty one.</summary>
    public bool IsOptionalList => Shape is { IsList: true } && Shape.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(OptionalListShape<>);

    /// <summary>What stands under a key.</summary>
    public MergeForm Of(string key) => Entries!.Role switch
    {
        EntryRole.Elements => new MergeForm(Entries.Table!.AsMerged, IsElement: true),
        EntryRole.Properties when !EntryForm.IsOwnKey(key) && Entries.Table!.Find(key) is { Shape: var shape } => Of(shape),
        EntryRole.Values => new MergeForm(null, Shape: null),
        _ => new MergeForm(EntryForm.Members),
    };

    /// <summary>The entries of a value; null where it has none.</summary>
    public IReadOnlyList<KeyValuePair<string, MergePart>>? EntriesOf(MergePart part, bool isOverlay)
    {
        if (part.IsBare || Entries is null || (part.IsNothing && !isOverlay && Entries.Role != EntryRole.Members))
        {
            return Entries is null ? null : [];
        }

        if (Entries.Role == EntryRole.Members && part.Kind != NodeKind.Mapping)
        {
            return null;
        }

        return Entries.EntriesOf(part.Tree, part.Node)?.Select(entry => KeyValuePair.Create(entry.Key, new MergePart(part.Tree, entry.Value))).ToList();
    }

    /// <summary>What a list means, item by item; null where the tables cannot tell.</summary>
    public DataValue? MeaningOf(MergePart part)
    {
        if (Shape is null || part.IsBare)
        {
            return null;
        }

        var faults = new DiagnosticBag(10);
        var writer = new DataTreeWriter();
        var context = new ReadContext(part.Tree, faults, isComplete: false);
        Shape.Transcribe(context, part.Node, writer);
        return faults.HasErrors || context.References.Any(reference => reference.Form != ReferenceForm.Id) ? null : writer.Result;
    }

    /// <summary>Whether two scalars or lists mean the same.</summary>
    public bool AreSame(MergePart one, MergePart other)
    {
        if (Shape is null || Entries is not null || one.IsBare || other.IsBare)
        {
            return false;
        }

        var faults = new DiagnosticBag(10);
        return Shape.AreSame(new ReadContext(one.Tree, faults, isComplete: false), one.Node, new ReadContext(other.Tree, faults, isComplete: false), other.Node) && !faults.HasErrors;
    }

    private static MergeForm Of(Shape shape)
        => shape is ExtensionsShape ? new MergeForm(EntryForm.Members)
        : shape.Table is { } table ? new MergeForm(shape.IsByName ? new EntryForm(EntryRole.Elements, table) : table.AsMerged, shape)
        : shape.IsByName ? new MergeForm(EntryForm.Values, shape)
        : new MergeForm(null, shape);
}
