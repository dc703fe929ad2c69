using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of removals.</summary>
internal static class RemovalDefinition
{
    public static readonly ElementTable<Removal> Table = new("removal", "A removal", "removals", "A touchpoint of the baseline that is gone on purpose.", Define, shorthand: "because");

    public static readonly ElementMapShape<Removal> Map = new(Table, new ReferenceKeys<Touchpoint>(ReferenceScope.DocumentOrBaseline));

    private static Removal Define(Slots<Removal> at) => new(at.Key<Touchpoint>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Because = at.Optional(PropertyKeys.Because, ShapeOf.BaselineReferencesTo<IReason>(), removal => removal.Because, "Why it is gone."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
