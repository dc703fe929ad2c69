using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of systems.</summary>
internal static class JourneySystemDefinition
{
    public static readonly ElementTable<JourneySystem> Table = new("system", "A system", "systems", "A system behind channels and touchpoints.", Define, ElementKind.System);

    public static readonly ElementMapShape<JourneySystem> Map = new(Table);

    private static JourneySystem Define(Slots<JourneySystem> at) => new(at.Key<JourneySystem>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<SystemKind>(), system => system.Kind, "What it does; an id that is the name of a kind implies it.", system => ImpliedKind.Unless(system.Key, system.Kind) is null),
        Owner = at.Optional(PropertyKeys.Owner, ShapeOf.ReferenceTo<Team>(), system => system.Owner, "The team that owns it."),
        IntegratesWith = at.Optional(PropertyKeys.IntegratesWith, ShapeOf.ReferencesTo<JourneySystem>(), system => system.IntegratesWith, "The systems it exchanges data with."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
