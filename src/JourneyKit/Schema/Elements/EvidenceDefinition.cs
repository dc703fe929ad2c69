using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of evidence.</summary>
internal static class EvidenceDefinition
{
    public static readonly ElementTable<Evidence> Table = new("evidence", "An item of evidence", "evidence", "A quote, an observation, a figure.", Define, ElementKind.Evidence, shorthand: "text");

    public static readonly ElementMapShape<Evidence> Map = new(Table);

    private static Evidence Define(Slots<Evidence> at) => new(at.Key<Evidence>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Source = at.Optional(PropertyKeys.Source, ShapeOf.ReferenceTo<Source>(), evidence => evidence.Source, "Where it comes from."),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<EvidenceKind>(), evidence => evidence.Kind, "What it is."),
        Class = at.Optional(PropertyKeys.Class, ShapeOf.Choice<EvidenceClass>(), evidence => evidence.Class, "How directly it is known."),
        Text = at.Optional(PropertyKeys.Text, ShapeOf.Text, evidence => evidence.Text, "What it says."),
        Value = at.Optional(PropertyKeys.Value, ShapeOf.Measure, evidence => evidence.Value, "The figure."),
        Unit = at.Optional(PropertyKeys.Unit, ShapeOf.Text, evidence => evidence.Unit, "The unit of a plain number."),
        Date = at.Optional(PropertyKeys.Date, ShapeOf.Date, evidence => evidence.Date, "When it was taken."),
        Contradicts = at.Optional(PropertyKeys.Contradicts, ShapeOf.ReferencesTo<Evidence>(), evidence => evidence.Contradicts, "Other evidence that says otherwise; never itself."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
