using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of maps.</summary>
internal static class JourneyMapDefinition
{
    public static readonly ElementTable<JourneyMap> Table = new("map", "A map", "maps", "A customer journey map in one state.", Define);

    internal static JourneyMap Define(Slots<JourneyMap> at)
    {
        var schema = at.Schema();
        at.FormatVersion();
        at.Links();
        return new JourneyMap
        {
            Schema = schema,
            Id = at.Required(PropertyKeys.Id, ShapeOf.IdOf<JourneyMap>(), it => it.Id, "The id of the journey: the same in its current and its future map.", default),
            Title = at.Title(),
            Description = at.Description(),
            State = at.Required(PropertyKeys.State, ShapeOf.RequiredChoice<MapState>(), it => it.State, "The state that the map shows.", default),
            Horizon = at.Optional(PropertyKeys.Horizon, ShapeOf.Text, it => it.Horizon, "What people and pictures call the state; where omitted, Today, Interim or Future."),
            Kind = at.Optional(PropertyKeys.Kind, ShapeOf.ChoiceWithDefault<MapKind>(), it => it.Kind, "The kind of map."),
            Basis = at.Optional(PropertyKeys.Basis, ShapeOf.Choice<Basis>(), it => it.Basis, "Whether it is built on data."),
            Status = at.Status(),
            Baseline = at.Optional(DocumentLinks.Baseline, ShapeOf.Path, it => it.Baseline, "The path of the map that this one is compared with."),
            Owner = at.Owner(),
            Version = at.Version(),
            Reviewed = at.Reviewed(),
            ReviewEvery = at.ReviewEvery(),
            Currency = at.Currency(),
            Budget = at.Optional(PropertyKeys.Budget, ShapeOf.Money, it => it.Budget, "What may be spent on initiatives."),
            Language = at.Language(),
            Tags = at.Tags(),
            Scenario = at.Optional(PropertyKeys.Scenario, ScenarioDefinition.Shape, it => it.Scenario, "What is mapped, and what is left out on purpose."),
            Methodology = at.Optional(PropertyKeys.Methodology, ShapeOf.Text, it => it.Methodology, "How the map was made."),
            Stakeholders = at.Optional(PropertyKeys.Stakeholders, ShapeOf.ReferencesTo<Team>(), it => it.Stakeholders, "With whom it was made."),
            Practices = at.Optional(PropertyKeys.Practices, ShapeOf.AnswersByAdvice, it => it.Practices, "What the team says to advice."),
            Objectives = at.Objectives(),
            Segments = at.Segments(),
            Personas = at.Personas(),
            Teams = at.Teams(),
            Systems = at.Systems(),
            Channels = at.Channels(),
            Sources = at.Sources(),
            Evidence = at.Evidence(),
            Metrics = at.Metrics(),
            Conversions = at.Optional(PropertyKeys.Conversions, ConversionDefinition.Map, it => it.Conversions, "Macro-conversions."),
            Stages = at.Optional(PropertyKeys.Stages, StageDefinition.Map, it => it.Stages, "Stages, in order."),
            Touchpoints = at.Optional(PropertyKeys.Touchpoints, TouchpointDefinition.Map, it => it.Touchpoints, "Touchpoints."),
            Opportunities = at.Optional(PropertyKeys.Opportunities, OpportunityDefinition.Map, it => it.Opportunities, "Opportunities."),
            Initiatives = at.Optional(PropertyKeys.Initiatives, InitiativeDefinition.Map, it => it.Initiatives, "Initiatives."),
            Removes = at.Optional(PropertyKeys.Removes, RemovalDefinition.Map, it => it.Removes, "Touchpoints of the baseline that are gone on purpose."),
            Extensions = at.Extensions(it => it.Extensions),
        };
    }
}
