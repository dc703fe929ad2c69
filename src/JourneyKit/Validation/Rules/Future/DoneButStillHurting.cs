using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds pain points of current maps whose initiative is done.</summary>
internal sealed class DoneButStillHurting : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8034", "done-but-still-hurting", DiagnosticSeverity.Info, "The initiative is done, and the current map still has the pain point that it resolves. Take the pain point out, lower its severity, or say that the work is not done.");

    public override ElementList<int> Checklist => [71, 119];

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

            foreach (var id in initiative.Resolves.Items)
            {
                painPoints ??= PainPoints(context.Map);
                if (painPoints.TryGetValue(id, out var path))
                {
                    context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Resolves / id.Value, $"`{initiative.Id}` is done, but the pain point `{id}` that it resolves is still in the map of today.")
                        .See(path, $"`{id}` is here.");
                }
            }
        }
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
