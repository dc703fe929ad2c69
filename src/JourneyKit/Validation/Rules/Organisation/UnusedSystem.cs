using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds systems that nothing uses.</summary>
internal sealed class UnusedSystem : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7017", "unused-system", DiagnosticSeverity.Hint, "A system that no channel, no touchpoint and no other system uses says nothing about the journey. Name it where it is used, or take it out.");

    public override ElementList<int> Checklist => [106];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        systems: [appointment-book, newsletter-tool]
        touchpoints:
          make-an-appointment: { systems: [appointment-book] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        systems: [appointment-book, newsletter-tool]
        touchpoints:
          make-an-appointment: { systems: [appointment-book] }
          health-tips: { systems: [newsletter-tool] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Systems.Count == 0)
        {
            return;
        }

        var ofChannels = new HashSet<Id<JourneySystem>>();
        foreach (var channel in context.Map.Channels)
        {
            ofChannels.UnionWith(channel.Systems);
        }

        var concerned = new FindingGroup(context);
        foreach (var system in context.Map.Systems)
        {
            if (!context.Landscape.IsUsed(system) && !ofChannels.Contains(system.Id) && context.Landscape.IsIsolated(system) && !context.IsDefinedElsewhere(Places.System(system)))
            {
                concerned.Add(Places.System(system), system.Key, $"No channel, touchpoint or other system works with the system `{system.Id}`. Say where it is used, or take it out.");
            }
        }

        concerned.Report(Places.Systems, all => $"No channel, touchpoint or other system works with {all.Count} systems: {all.Ids}. Say where they are used, or take them out.");
    }
}
