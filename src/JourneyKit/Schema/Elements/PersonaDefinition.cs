using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of personas.</summary>
internal static class PersonaDefinition
{
    public static readonly ElementTable<Persona> Table = new("persona", "A persona", "personas", "A semi-fictional person who stands for a segment, made from data.", Define, ElementKind.Persona);

    public static readonly ElementMapShape<Persona> Map = new(Table);

    private static Persona Define(Slots<Persona> at) => new(at.Key<Persona>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Segment = at.Optional(PropertyKeys.Segment, ShapeOf.ReferenceTo<Segment>(), persona => persona.Segment, "The segment it stands for."),
        Share = at.Optional(PropertyKeys.Share, ShapeOf.Share, persona => persona.Share, "Its share of all customers."),
        Quote = at.Optional(PropertyKeys.Quote, ShapeOf.Text, persona => persona.Quote, "A sentence that says who this is."),
        Portrait = at.Optional(PropertyKeys.Portrait, ShapeOf.Text, persona => persona.Portrait, "Path or URL of a picture; not checked."),
        Age = at.Optional(PropertyKeys.Age, ShapeOf.Text, persona => persona.Age, "Age or age range."),
        Occupation = at.Optional(PropertyKeys.Occupation, ShapeOf.Text, persona => persona.Occupation, "Occupation."),
        Location = at.Optional(PropertyKeys.Location, ShapeOf.Text, persona => persona.Location, "Where the person lives."),
        Demographics = at.Optional(PropertyKeys.Demographics, ShapeOf.TextsByName, persona => persona.Demographics, "Further demographic facts by name."),
        Behaviors = at.Optional(PropertyKeys.Behaviors, ShapeOf.Texts, persona => persona.Behaviors, "How the person behaves."),
        Interests = at.Optional(PropertyKeys.Interests, ShapeOf.Texts, persona => persona.Interests, "Interests."),
        Values = at.Optional(PropertyKeys.Values, ShapeOf.Texts, persona => persona.Values, "What the person holds dear."),
        Lifestyle = at.Optional(PropertyKeys.Lifestyle, ShapeOf.Text, persona => persona.Lifestyle, "Way of life."),
        Goals = at.Optional(PropertyKeys.Goals, ShapeOf.Texts, persona => persona.Goals, "What the person wants to reach."),
        Needs = at.Optional(PropertyKeys.Needs, ShapeOf.Texts, persona => persona.Needs, "What the person needs."),
        Motivations = at.Optional(PropertyKeys.Motivations, ShapeOf.Texts, persona => persona.Motivations, "What drives the person."),
        Challenges = at.Optional(PropertyKeys.Challenges, ShapeOf.Texts, persona => persona.Challenges, "What stands in the way."),
        Preferences = at.Optional(PropertyKeys.Preferences, ShapeOf.Texts, persona => persona.Preferences, "What the person prefers."),
        Channels = at.Optional(PropertyKeys.Channels, ShapeOf.UseByChannel, persona => persona.Channels, "How the person stands to channels; a channel that is missing is unknown."),
        Basis = at.Optional(PropertyKeys.Basis, ShapeOf.Choice<Basis>(), persona => persona.Basis, "Whether it is built on data."),
        Reviewed = at.Optional(PropertyKeys.Reviewed, ShapeOf.Date, persona => persona.Reviewed, "When it was last reviewed."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
