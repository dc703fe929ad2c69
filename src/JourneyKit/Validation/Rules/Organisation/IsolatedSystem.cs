using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds systems that exchange data with no other.</summary>
internal sealed class IsolatedSystem : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7014", "isolated-system", DiagnosticSeverity.Info, "Customers have to repeat what a system knows and passes to no other. Looks at the systems on both sides of a transition to a touchpoint that `requires` something, or on which customers cannot simply continue (`continuity`), once the map says of any two systems that they exchange data.");

    public override ElementList<int> Checklist => [64, 86, 106, 138];

    public override bool AsksDrafts => false;

    public override string WhyOften => "Systems are bought one by one, and few exchange data with all others. The systems named are those at hand-overs on which customers have to repeat something.";

    public override string BadExample => """
        state: current
        basis: researched
        systems:
          booking-engine: { integratesWith: [loyalty-club] }
          loyalty-club: {}
          lost-property-list: {}
        touchpoints:
          book-a-seat: { systems: [booking-engine, loyalty-club], next: [ask-for-a-lost-bag] }
          ask-for-a-lost-bag: { systems: [lost-property-list], requires: [booking number] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        systems:
          booking-engine: { integratesWith: [loyalty-club] }
          loyalty-club: {}
          lost-property-list: { integratesWith: [booking-engine] }
        touchpoints:
          book-a-seat: { systems: [booking-engine, loyalty-club], next: [ask-for-a-lost-bag] }
          ask-for-a-lost-bag: { systems: [lost-property-list], requires: [booking number] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Systems.Count < 2 || !context.Landscape.KnowsIntegrations)
        {
            return;
        }

        var needed = NeededElsewhere(context);
        MissingValues.Among("system", context.Map.Systems.Where(system => needed.Contains(system.Id)), context.Landscape.IsIsolated, Places.System)
            .Report(context, Places.Systems, "exchange data with another system", null, "Customers have to repeat what is known there. Say in `integratesWith` what is connected already.");
    }

    // The systems on both sides of a transition at whose end something has to be known that may not arrive.
    private static HashSet<Id<JourneySystem>> NeededElsewhere(RuleContext context)
    {
        var needed = new HashSet<Id<JourneySystem>>();
        foreach (var from in context.Map.Touchpoints)
        {
            foreach (var transition in from.Next)
            {
                if (context.Map.Touchpoints[transition.To] is { } to && (to.Requires.Count > 0 || transition.Continuity is Continuity.Partial or Continuity.Repeats or Continuity.Lost))
                {
                    HashSet<Id<JourneySystem>> before = [.. FromChannel.Systems(context.Map, from)];
                    HashSet<Id<JourneySystem>> after = [.. FromChannel.Systems(context.Map, to)];
                    if (before.Count > 0 && after.Count > 0 && !before.Overlaps(after))
                    {
                        needed.UnionWith(before);
                        needed.UnionWith(after);
                    }
                }
            }
        }

        return needed;
    }
}
