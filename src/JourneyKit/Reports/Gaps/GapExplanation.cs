using JourneyKit.Gaps.Priorities;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Summary;
using JourneyKit.Model;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>One gap for people who want to know where it comes from.</summary>
internal static class GapExplanation
{
    public static void Write(Pen pen, GapResult result, Gap gap)
    {
        pen.Marks = result.Marks;
        pen.Line(gap.Title, Tone.Strong).Line(gap.Id, Tone.Faint).Line();
        pen.Mark().Line(gap.Message);
        if (gap.Advice is { } advice)
        {
            pen.Mark().Line(advice);
        }

        pen.Line().Write("Kind      ", Tone.Faint).Mark().Line($"{gap.Kind.Name}: {GapWords.Told(result.Report, gap.Kind.Meaning)}");
        pen.Write("Severity  ", Tone.Faint).Mark().Write(GapWords.Word(gap.Severity), GapTones.Of(gap.Severity)).Line($": {GapWords.Told(result.Report, gap.Kind.Severity)}");
        pen.Write("Standing  ", Tone.Faint).Mark().Line($"{GapWords.Word(gap.Standing)}: {GapWords.Meaning(result.Report, gap.Standing)}");
        WriteRank(pen, result, gap);
        if (gap.RestsOnGuess)
        {
            pen.Line("It rests on a guess at which touchpoint became which; declare it with `replaces` to be sure.", Tone.Warning);
        }

        WriteElements(pen, result, "Stands at", gap.Elements);
        WriteElements(pen, result, "Because of", gap.Reasons);
        WriteInitiatives(pen, result, "Closed by", gap.Initiatives);
        WriteInitiatives(pen, result, "Worked on by", gap.WorkedOnBy);
        WriteInitiatives(pen, result, "Made worse by", gap.CausedBy);
        WriteNumbers(pen, result, gap);
    }

    // In words first; the parts with their inputs come after them.
    private static void WriteRank(Pen pen, GapResult result, Gap gap)
    {
        var (ranking, ranked) = (result.Report.Ranking, result.Report.Ranking[gap.Id]!);
        var alike = ranking.Where(other => other.Class == ranked.Class && other.Gap.Severity == gap.Severity && other.IsMetByCustomers == ranked.IsMetByCustomers).ToList();
        var kind = ranked.IsMetByCustomers ? "what customers meet, which comes before what the organisation lacks," : "what the organisation lacks, which comes after what customers meet,";
        var place = alike.IndexOf(ranked) + 1;
        var group = ranked.Class switch
        {
            PriorityClass.ToDecide => "Regressions and gaps without an answer come before all others",
            PriorityClass.ToClearUp => "What is unclear comes after regressions and gaps without an answer, and before what is planned",
            _ => "What is planned comes last: nothing about it is left to decide",
        };
        pen.Write("Rank      ", Tone.Faint).Mark().Line($"{ranked.Rank} of {ranking.Count}. {group}. {(alike.Count == 1 ? $"By severity then: it is the only one of {GapWords.Word(gap.Severity)} severity among {kind} so that no score decides." : $"By severity then: {alike.Count} of {GapWords.Word(gap.Severity)} severity are among {kind} and of these it comes {Place(place, alike.Count)}, with a score of {Figures.Number(ranked.Score)} ({Figures.Number(alike[0].Score)} is the highest, {Figures.Number(alike[^1].Score)} the lowest).")}");
        WriteDecision(pen, result.Report.Summary, gap);
        foreach (var part in ranked.Parts.OrderByDescending(part => part.Weight * part.Value))
        {
            pen.Write("          ").Mark().Line($"{GapWords.Word(part.Criterion).Replace('-', ' ')} {Figures.Number(part.Value)} of 1, weight {Figures.Number(part.Weight)} ({string.Join("; ", part.Inputs.Select(input => $"{input.Name}: {input.Value}"))})", Tone.Faint);
        }

        if (ranked.Missing.Count > 0)
        {
            pen.Write("          ").Mark().Line($"not known, counted as the mean of the others: {string.Join(", ", ranked.Missing.Select(criterion => GapWords.Word(criterion).Replace('-', ' ')))}", Tone.Faint);
        }

        if (result.Report.Robustness.Top[gap.Id] is { } stability)
        {
            pen.Write("          ").Mark().Line($"Were every input wrong by up to {Figures.Percent(result.Report.Robustness.InputError)}, it would stay among the first five in {Figures.Percent(stability.StaysIn.Value)} of {result.Report.Robustness.Variations} trials.", Tone.Faint);
        }
    }

    // The order of the report is that of the ranks; what stands there for another reason says so.
    private static void WriteDecision(Pen pen, GapSummary summary, Gap gap)
    {
        var at = summary.DecideFirst.ToList().FindIndex(theme => theme.Gaps.Contains(gap));
        var words = at < 0 ? DecisionChoice.WhyNot(summary, gap) is { } why ? $"Not under Decide first: {why}." : null
            : $"Number {at + 1} under Decide first{(summary.DecideFirst[at] is { Gaps.Count: > 1 } theme ? $", with {Quantity.Of(theme.Gaps.Count - 1, "other gap")} like it" : "")}{(summary.DecideFirst[at].WhateverItsRank is { } always ? $", whatever its rank: {always}" : ", by its rank")}.";
        if (words is not null)
        {
            pen.Write("          ").Mark().Line(words);
        }
    }

    private static string Place(int place, int count) => place == 1 ? "first" : place == count ? "last" : $"in place {place}";

    private static void WriteInitiatives(Pen pen, GapResult result, string heading, ElementList<Id<Initiative>> initiatives)
    {
        if (initiatives.Count == 0)
        {
            return;
        }

        pen.Line().Line(heading, Tone.Strong);
        var names = new GapInitiatives(result.Report);
        foreach (var initiative in initiatives)
        {
            pen.Line($"  {names.Describe(initiative)}");
        }
    }

    private static void WriteElements(Pen pen, GapResult result, string heading, ElementList<GapElement> elements)
    {
        if (elements.Count == 0)
        {
            return;
        }

        pen.Line().Line(heading, Tone.Strong);
        foreach (var element in elements)
        {
            pen.Write($"  {element.Name}");
            var place = result.Place(element.Side, element.Path);
            pen.Line($"  {(place is null ? $"{result.Input(element.Side).Name} {element.Path}" : place.ToString())}", Tone.Faint);
        }
    }

    private static void WriteNumbers(Pen pen, GapResult result, Gap gap)
    {
        if (gap.Numbers.Count == 0)
        {
            return;
        }

        pen.Line().Line("Numbers", Tone.Strong);
        foreach (var number in gap.Numbers)
        {
            pen.Write($"  {number.Name} = {Figures.Exactly(number.Value, number.Unit)}").Line($"  ({number.Formula})", Tone.Faint);
            foreach (var input in number.Inputs)
            {
                pen.Write($"      {input.Name}: {input.Value}");
                pen.Line(input is { Side: { } side, Path: { } path } ? $"  {(result.Place(side, path) is { } place ? place.ToString() : $"{result.Input(side).Name} {path}")}" : "", Tone.Faint);
            }
        }
    }
}
