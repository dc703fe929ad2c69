using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of transitions.</summary>
internal static class TransitionDefinition
{
    public static readonly ElementTable<Transition> Table = new("transition", "A transition", "transitions", "A move from the touchpoint it stands in to another, or to itself where customers try again at the same place.", Define, shorthand: "share");

    public static readonly ElementMapShape<Transition> Map = new(Table, new ReferenceKeys<Touchpoint>(ReferenceScope.Document, "to", "target"));

    private static Transition Define(Slots<Transition> at) => new(at.Key<Touchpoint>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Share = at.Optional(PropertyKeys.Share, ShapeOf.Share, transition => transition.Share, "The share of those who were here and go there."),
        ByPersona = at.Optional(PropertyKeys.ByPersona, ShapeOf.SharesByPersona, transition => transition.ByPersona, "The share of those of a persona who were here and go there, where it is not that of all."),
        Trigger = at.Optional(PropertyKeys.Trigger, ShapeOf.Text, transition => transition.Trigger, "What makes the customer go."),
        Personas = at.Optional(PropertyKeys.Personas, ShapeOf.KnownReferencesTo<Persona>(), transition => transition.Personas, "The personas who go this way: all where omitted, nobody where empty."),
        Carries = at.Optional(PropertyKeys.Carries, ShapeOf.KnownTexts, transition => transition.Carries, "Context that travels along, word for word: unknown where omitted, nothing where empty."),
        Continuity = at.Optional(PropertyKeys.Continuity, ShapeOf.Choice<Continuity>(), transition => transition.Continuity, "What the customer keeps on the way."),
        Guidance = at.Optional(PropertyKeys.Guidance, ShapeOf.Text, transition => transition.Guidance, "What tells the customer to go there."),
        Wait = at.Optional(PropertyKeys.Wait, ShapeOf.Duration, transition => transition.Wait, "How long the customer waits on the way."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
