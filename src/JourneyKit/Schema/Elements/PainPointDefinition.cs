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
        Kind = at.Optional("kind", ShapeOf.Choice<PainPointKind>(), pain => pain.Kind, "Whether the journey slows or fails."),
        Category = at.Optional("category", ShapeOf.Choice<PainPointCategory>(), pain => pain.Category, "What it is about."),
        Severity = at.Optional("severity", ShapeOf.Severity, pain => pain.Severity, "How bad it is."),
        Frequency = at.Optional("frequency", ShapeOf.Share, pain => pain.Frequency, "The share of those at the touchpoint whom it hits."),
        Cost = at.Optional("cost", ShapeOf.Money, pain => pain.Cost, "What one occurrence costs."),
        RootCause = at.Optional("rootCause", ShapeOf.Text, pain => pain.RootCause, "Why it happens."),
        Workaround = at.Optional("workaround", ShapeOf.Text, pain => pain.Workaround, "How customers get around it."),
        Recovery = at.Optional("recovery", ShapeOf.ReferenceTo<Touchpoint>(), pain => pain.Recovery, "The touchpoint that catches those whom it hits; no edge of the flow."),
        Owner = at.Optional("owner", ShapeOf.ReferenceTo<Team>(), pain => pain.Owner, "The team that answers for it."),
        Personas = at.Optional("personas", ShapeOf.KnownReferencesTo<Persona>(), pain => pain.Personas, "The personas whom it hits: all where omitted, nobody where empty."),
        Event = at.Optional("event", ShapeOf.Text, pain => pain.Event, "The name of the analytics event that says it happened."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
