using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of pain points.</summary>
internal static class PainPointDefinition
{
    public static readonly ElementTable<PainPoint> Table = new("painPoint", "A pain point", "pain points", "A moment of friction or frustration at its touchpoint.", Define, ElementKind.PainPoint, shorthand: "description");

    public static readonly ElementMapShape<PainPoint> Map = new(Table);

    private static PainPoint Define(Slots<PainPoint> at) => new(at.Key<PainPoint>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<PainPointKind>(), pain => pain.Kind, "Whether the journey slows or fails."),
        Category = at.Optional(PropertyKeys.Category, ShapeOf.Choice<PainPointCategory>(), pain => pain.Category, "What it is about."),
        Severity = at.Optional(PropertyKeys.Severity, ShapeOf.Severity, pain => pain.Severity, "How bad it is."),
        Frequency = at.Optional(PropertyKeys.Frequency, ShapeOf.Share, pain => pain.Frequency, "The share of those at the touchpoint whom it hits."),
        Cost = at.Optional(PropertyKeys.Cost, ShapeOf.Money, pain => pain.Cost, "What one occurrence costs."),
        RootCause = at.Optional(PropertyKeys.RootCause, ShapeOf.Text, pain => pain.RootCause, "Why it happens."),
        Workaround = at.Optional(PropertyKeys.Workaround, ShapeOf.Text, pain => pain.Workaround, "How customers get around it."),
        Recovery = at.Optional(PropertyKeys.Recovery, ShapeOf.ReferenceTo<Touchpoint>(), pain => pain.Recovery, "The touchpoint that catches those whom it hits; no edge of the flow."),
        Owner = at.Optional(PropertyKeys.Owner, ShapeOf.ReferenceTo<Team>(), pain => pain.Owner, "The team that answers for it."),
        Personas = at.Optional(PropertyKeys.Personas, ShapeOf.KnownReferencesTo<Persona>(), pain => pain.Personas, "The personas whom it hits: all where omitted, nobody where empty."),
        Event = at.Optional(PropertyKeys.Event, ShapeOf.Text, pain => pain.Event, "The name of the analytics event that says it happened."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
