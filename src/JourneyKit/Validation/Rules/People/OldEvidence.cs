using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds evidence that is old.</summary>
internal sealed class OldEvidence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3026", "old-evidence", DiagnosticSeverity.Info, "Prices, rules and habits change faster than maps. Check whether the evidence still holds and date it anew, or take it out.");

    public override ElementList<int> Checklist => [89, 135];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Today;

    public override string BadExample => """
        state: current
        basis: researched
        evidence:
          queue-at-noon: { text: Up to forty people wait at noon., date: 2023-05-04 }
        touchpoints:
          counter: { evidence: [queue-at-noon] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        evidence:
          queue-at-noon: { text: Up to forty people wait at noon., date: 2026-05-04 }
        touchpoints:
          counter: { evidence: [queue-at-noon] }
        """;

    public override void Check(RuleContext context)
    {
        // A future map may rest on old findings; whether they still hold is asked of the current map.
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        var today = context.Today!.Value;
        var old = new List<Evidence>();
        PartialDate? oldest = null;
        foreach (var evidence in context.Map.Evidence)
        {
            if (DateOf(context.Map, evidence) is { } date && Age.IsOld(context.Thresholds.OldEvidence, date, today) && context.EvidenceUse.IsCited(evidence))
            {
                old.Add(evidence);
                oldest = oldest < date ? oldest : date;
            }
        }

        if (old is [var only])
        {
            var place = only.Date is null ? Places.Source(context.Map.Sources[only.Source!.Value]!) : Places.Evidence(only);
            context.ReportValue(place / PropertyKeys.Date, $"The evidence `{only.Id}` is {Age.Of(oldest!.Value, today)} old. Check whether it still holds.").About(only.Key);
        }
        else if (old.Count > 1)
        {
            var finding = context.ReportElement(Places.EvidenceList, $"{old.Count} of {context.Map.Evidence.Count} items of evidence are {Age.InWords(context.Thresholds.OldEvidence)} old or older, the oldest is {Age.Of(oldest!.Value, today)} old: {Listing.Of(old)}. Check whether they still hold.");
            foreach (var evidence in old)
            {
                finding.See(Places.Evidence(evidence), $"`{evidence.Id}` is of {DateOf(context.Map, evidence)}.");
            }
        }
    }

    private static PartialDate? DateOf(JourneyMap map, Evidence evidence) => evidence.Date ?? (evidence.Source is { } source ? map.Sources[source]?.Date : null);
}
