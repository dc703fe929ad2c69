using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds pain points of current maps whose initiative is done.</summary>
internal sealed class DoneButStillHurting : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8034", "done-but-still-hurting", DiagnosticSeverity.Info, "The initiative is done, and the current map still has a pain point that it resolves, or that an opportunity addresses which it delivers. Take the pain point out, lower its severity, or say that the work is not done.");

    public override ElementList<int> Checklist => [71, 119];

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: current
        touchpoints:
          reset-password:
            painPoints: { mail-in-spam: The link lands in the spam folder. }
        initiatives:
          new-mail-sender: { resolves: [mail-in-spam], status: done }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          reset-password:
            painPoints: { mail-in-spam: The link lands in the spam folder. }
        initiatives:
          new-mail-sender: { resolves: [mail-in-spam], status: in-progress }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Current)
        {
            return;
        }

        Dictionary<Id<PainPoint>, ElementPath>? painPoints = null;
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Status != InitiativeStatus.Done)
            {
                continue;
            }

            foreach (var id in context.Work.ClosedBy(initiative))
            {
                painPoints ??= PainPoints(context.Map);
                if (painPoints.TryGetValue(id, out var path))
                {
                    Report(context, initiative, id).See(path, $"`{id}` is here.");
                }
            }
        }
    }

    private static RuleFinding Report(RuleContext context, Initiative initiative, Id<PainPoint> painPoint)
    {
        var delivered = initiative.Resolves.Contains(painPoint) ? null : context.Work.Delivered(initiative).FirstOrDefault(opportunity => opportunity.Addresses.Contains(painPoint));
        return delivered is null
            ? context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Resolves / painPoint.Value, $"`{initiative.Id}` is done, but the pain point `{painPoint}` that it resolves is still in the map of today.")
            : context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Delivers / delivered.Key, $"`{initiative.Id}` is done, but the pain point `{painPoint}` is still in the map of today; `{delivered.Id}`, which it delivers, addresses it.").About(painPoint.Value);
    }

    private static Dictionary<Id<PainPoint>, ElementPath> PainPoints(JourneyMap map)
    {
        var found = new Dictionary<Id<PainPoint>, ElementPath>();
        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                found.TryAdd(painPoint.Id, Places.PainPoint(touchpoint, painPoint));
            }
        }

        return found;
    }
}
