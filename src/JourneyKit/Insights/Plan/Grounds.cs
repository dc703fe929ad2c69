using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Drafts;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>What the worths rest on, what is nobody's, and what is not counted.</summary>
internal static class Grounds
{
    private const int Most = 8;

    public static PlanTopic Of(JourneyPlan plan) => new("grounds", "What this rests on", Most, [.. Items(plan)]);

    private static IEnumerable<PlanItem> Items(JourneyPlan plan)
    {
        if (plan.Basis == WorthBasis.Nothing)
        {
            yield return new PlanItem("whole", $"No worth is known: {Why(plan)}.{Draft(plan)}", GapSide.After, Places.Initiatives);
            yield break;
        }

        yield return Whole(plan);
        if (plan.Parts.Any(part => part.Conversion is null))
        {
            yield return Saved(plan);
        }

        if (plan.OnPurpose < 0)
        {
            yield return OnPurpose(plan);
        }

        if (Math.Abs(plan.Rest - plan.OnPurpose) > 1e-9 * Math.Abs(plan.Whole))
        {
            yield return Rest(plan);
        }

        foreach (var outlook in Conversions(plan))
        {
            yield return Conversion(plan, outlook);
        }
    }

    private static string Why(JourneyPlan plan)
        => plan.Initiatives.Any(one => one.IsOpen)
            ? $"{(plan.IsPair ? "no conversion is known to change between the maps, and " : "")}no open initiative closes a pain point that has a `frequency` and either a `cost` or a place where journeys drop off on the way to a conversion"
            : $"{(plan.IsPair ? "no conversion is known to change between the maps, and they have" : "the map has")} no open initiative";

    // Who has only today's map is told how a plan begins.
    private static string Draft(JourneyPlan plan)
        => plan.IsPair || plan.Initiatives.Any(one => one.IsOpen) || PlanDraft.Count(plan.Map) is not (> 0 and var count) ? ""
            : $" `journey plan MAP --draft -o future.journey.yaml` begins a plan, with {Listing.Count(count, "initiative")} for its accepted opportunities and severe pain points.";

    private static PlanItem Whole(JourneyPlan plan)
    {
        var what = plan.Parts.All(part => part.Conversion is null) ? $"What open initiatives close costs {Words(plan, plan.Whole)} today."
            : plan.Basis == WorthBasis.Uplift ? $"The plan brings {Words(plan, plan.Whole)}, by what changes between the maps."
            : $"Without the pain points that open initiatives close, at most {Words(plan, plan.Whole)} more: nobody whom they hit would leave because of them.{(plan.IsPair ? " The two maps do not tell more." : "")}";
        return new PlanItem("whole", what, GapSide.After, Places.Conversions)
        {
            Numbers = [new GapNumber("whole", Significant.Of(plan.Whole), plan.Measure.Unit, $"sum of the parts; {PlanWords.RestsOn(plan.Basis)}", [.. plan.Parts.Where(part => part.In(plan.Measure) != 0).Select(part => Input(plan, part))])],
        };
    }

    private static PlanItem Saved(JourneyPlan plan)
    {
        List<WorthPart> parts = [.. plan.Parts.Where(part => part.Conversion is null).OrderByDescending(part => Math.Abs(part.Money!.Value))];
        var sum = parts.Sum(part => part.Money!.Value);
        return new PlanItem("saved", $"{GapText.Capital(Words(plan, sum))} of it is saved, as each occurrence of a pain point costs money: {GapText.Listed([.. parts.Select(part => part.Name)])}. Where conversions gain at the same touchpoint, only what exceeds that counts: it may be the same money.", GapSide.Before, Places.Touchpoints)
        {
            Numbers = [new GapNumber("saved", Significant.Of(sum), plan.Measure.Unit, "frequency × customers a month × cost of one, today − then, for each pain point that an initiative closes; less what conversions gain at its touchpoint", [.. parts.Select(part => Input(plan, part))])],
        };
    }

    private static PlanItem OnPurpose(JourneyPlan plan)
    {
        List<WorthPart> parts = [.. plan.Parts.Where(part => part.IsOnPurpose && part.In(plan.Measure) != 0).OrderBy(part => part.In(plan.Measure))];
        return new PlanItem("on-purpose", $"{GapText.Capital(Words(plan, -plan.OnPurpose))} less is in it as more leave by exits that the plan intends, at {GapText.Listed([.. parts.Select(part => part.Name).Distinct(StringComparer.Ordinal)])}. That counts against no initiative.", GapSide.After, Places.Touchpoints)
        {
            Numbers = [new GapNumber("on purpose", Significant.Of(plan.OnPurpose), plan.Measure.Unit, "sum of the parts that leave by an exit that the later map intends", [.. parts.Select(part => Input(plan, part))])],
        };
    }

    private static PlanItem Rest(JourneyPlan plan)
    {
        List<WorthPart> parts = [.. plan.Parts.Where(part => part is { By.Count: 0, IsOnPurpose: false } && part.In(plan.Measure) != 0).OrderByDescending(part => Math.Abs(part.In(plan.Measure)))];
        return new PlanItem("rest", $"{GapText.Capital(Words(plan, plan.Rest - plan.OnPurpose))} of it is nobody's: no initiative is behind {GapText.Listed([.. parts.Select(part => part.Name).Distinct(StringComparer.Ordinal)])}. Say so with `touchpoints`, `resolves`, `delivers` or `because`.", GapSide.After, Places.Initiatives)
        {
            Numbers = [new GapNumber("rest", Significant.Of(plan.Rest - plan.OnPurpose), plan.Measure.Unit, "sum of the parts that no initiative is behind", [.. parts.Select(part => Input(plan, part))])],
        };
    }

    private static IEnumerable<ConversionOutlook> Conversions(JourneyPlan plan)
        => plan.Parts.Select(part => part.Conversion).OfType<ConversionOutlook>().DistinctBy(outlook => outlook.Id).Concat(plan.IsPair && plan.Basis == WorthBasis.Uplift ? plan.Context.Conversions.Where(outlook => !WorthParts.IsDivided(outlook) && outlook.Uplift is not 0) : []);

    private static PlanItem Conversion(JourneyPlan plan, ConversionOutlook outlook)
    {
        var own = plan.Parts.Where(part => part.Conversion?.Id == outlook.Id).ToList();
        var (before, after) = (outlook.Before, outlook.After);
        var side = outlook.After.Conversion is not null && plan.Basis == WorthBasis.Uplift ? GapSide.After : GapSide.Before;
        var isCounted = plan.Measure.IsMoney ? own.Exists(part => part.Money is not null) : plan.Measure.Conversion!.Id == outlook.Id;
        var guess = before.Assumed + after.Assumed is > 0 and var assumed ? $" {assumed} of {Listing.Count(before.Shares + after.Shares, "share")} behind it {(assumed == 1 ? "is" : "are")} assumed." : "";
        var text = outlook.Uplift is { } uplift && own.Count > 0
            ? $"{GapText.Quote(outlook.Name)}: {Listing.Count(Figures.SignedPoints(uplift), "point")}, from {Figures.Percent(before.Probability!.Value)} to {Figures.Percent(after.Probability!.Value)}{(isCounted ? "" : plan.Measure.IsMoney ? $"; not counted, as {string.Join(" and ", outlook.Missing)} is not known" : $"; not counted, as of no conversion it is known what its change is worth a month, and {GapText.Quote(plan.Measure.Conversion!.Name)} {(WorthMeasure.HasValue(plan.Measure.Conversion) ? "has a `value`" : "comes first")}")}.{guess}"
            : $"{GapText.Quote(outlook.Name)}: not counted, as it is not known where its change comes from.";
        return new PlanItem($"conversion:{outlook.Id}", text, side, Places.Conversions / outlook.Id.Value) { Numbers = plan.Basis == WorthBasis.Uplift ? outlook.Numbers : [] };
    }

    private static GapInput Input(JourneyPlan plan, WorthPart part) => new(part.Conversion is { } conversion ? $"{part.Name}, {GapText.Quote(conversion.Name)}" : part.Name, part.Side, part.Place, Numerals.Number(Significant.Of(part.In(plan.Measure))));

    private static string Words(JourneyPlan plan, double worth) => plan.Measure.IsMoney ? plan.Measure.Words(worth) : $"{plan.Measure.Words(worth)} of {GapText.Quote(plan.Measure.Conversion!.Name)}";
}
