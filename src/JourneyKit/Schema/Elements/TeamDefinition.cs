using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of teams.</summary>
internal static class TeamDefinition
{
    public static readonly ElementTable<Team> Table = new("team", "A team", "teams", "A team of the organisation.", Define, ElementKind.Team);

    public static readonly ElementMapShape<Team> Map = new(Table);

    private static Team Define(Slots<Team> at) => new(at.Key<Team>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Contact = at.Optional(PropertyKeys.Contact, ShapeOf.Text, team => team.Contact, "How to reach it."),
        Role = at.Optional(PropertyKeys.Role, ShapeOf.Text, team => team.Role, "What it answers for."),
        Members = at.Optional(PropertyKeys.Members, ShapeOf.Texts, team => team.Members, "Who belongs to it."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
