using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives that do not say what they are for.</summary>
internal sealed class InitiativeWithoutPurpose : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8018", "initiative-without-purpose", DiagnosticSeverity.Warning, "An initiative without an opportunity, pain point, touchpoint or metric cannot be compared with others, and nobody can tell when it is done. Groundwork that other initiatives wait for needs none.");

    public override ElementList<int> Checklist => [117, 157];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: future
        status: approved
        opportunities: [check-in-before-arrival]
        initiatives:
          guest-app: { due: 2027-06-30 }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        opportunities: [check-in-before-arrival]
        initiatives:
          guest-app: { due: 2027-06-30, delivers: [check-in-before-arrival] }
        """;

    public override void Check(RuleContext context)
    {
        HashSet<Id<Initiative>>? groundwork = null;
        var aimless = new FindingGroup(context);
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Delivers.Count + initiative.Resolves.Count + initiative.Touchpoints.Count + initiative.Expects.Count > 0 || !initiative.IsAhead())
            {
                continue;
            }

            groundwork ??= [.. context.Map.Initiatives.Where(other => other.IsAhead()).SelectMany(other => other.DependsOn)];
            if (!groundwork.Contains(initiative.Id))
            {
                aimless.Add(Places.Initiative(initiative), initiative.Key, $"The initiative `{initiative.Id}` does not say what it is for: name what it `delivers`, `resolves` or changes (`touchpoints`).");
            }
        }

        aimless.Report(Places.Initiatives, all => $"{Listing.OutOf(all.Count, context.Map.Initiatives.Count)} initiatives do not say what they are for: {all.Ids}. Give them `delivers`, `resolves` or `touchpoints`.");
    }
}
