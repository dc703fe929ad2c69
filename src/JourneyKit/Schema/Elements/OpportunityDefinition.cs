using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of opportunities.</summary>
internal static class OpportunityDefinition
{
    public static readonly ElementTable<Opportunity> Table = new("opportunity", "An opportunity", "opportunities", "A need or a problem worth solving, or a chance to exceed expectations.", Define, ElementKind.Opportunity);

    public static readonly ElementMapShape<Opportunity> Map = new(Table);

    private static Opportunity Define(Slots<Opportunity> at) => new(at.Key<Opportunity>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Addresses = at.Optional(PropertyKeys.Addresses, ShapeOf.BaselineReferencesTo<PainPoint>(), opportunity => opportunity.Addresses, "The pain points it answers."),
        Touchpoints = at.Optional(PropertyKeys.Touchpoints, ShapeOf.BaselineReferencesTo<Touchpoint>(), opportunity => opportunity.Touchpoints, "The touchpoints it is about."),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<OpportunityKind>(), opportunity => opportunity.Kind, "What taking it would do."),
        Objective = at.Optional(PropertyKeys.Objective, ShapeOf.ReferenceTo<Objective>(), opportunity => opportunity.Objective, "The objective it serves."),
        Reach = at.Optional(PropertyKeys.Reach, ShapeOf.CustomersPerMonth, opportunity => opportunity.Reach, "How many customers it would reach."),
        Impact = at.Optional(PropertyKeys.Impact, ShapeOf.Impact, opportunity => opportunity.Impact, "How much it would change."),
        Confidence = at.Optional(PropertyKeys.Confidence, ShapeOf.Share, opportunity => opportunity.Confidence, "How sure the team is."),
        Importance = at.Optional(PropertyKeys.Importance, ShapeOf.Share, opportunity => opportunity.Importance, "The share of customers to whom it is important, for the opportunity score."),
        Satisfaction = at.Optional(PropertyKeys.Satisfaction, ShapeOf.Share, opportunity => opportunity.Satisfaction, "The share of customers who are satisfied today, for the opportunity score."),
        Status = at.Optional(PropertyKeys.Status, ShapeOf.Choice<OpportunityStatus>(), opportunity => opportunity.Status, "Whether it will be taken."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
