using JourneyKit.Gaps;
using JourneyKit.Insights.Plan;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Plan;

/// <summary>One thing that the plan says, with where each of its numbers comes from.</summary>
internal static class PlanExplanation
{
    public static void Write(Pen pen, PlanResult result, PlanItem item)
    {
        pen.Marks = result.Marks;
        pen.Line(item.Id, Tone.Strong).Mark().Line(item.Text).Line($"  {Where(result, item.Side, item.Place)}", Tone.Faint);
        foreach (var number in item.Numbers)
        {
            pen.Line().Write($"{number.Name}: ", Tone.Strong).Line(Figures.Exactly(number.Value, number.Unit)).Line($"  {number.Formula}", Tone.Faint);
            foreach (var input in number.Inputs)
            {
                pen.Write("  ").Mark().Write($"{input.Name}: {input.Value}").Line(input.Path is { } path ? $"   {Where(result, input.Side, path)}" : "", Tone.Faint);
            }
        }
    }

    private static string Where(PlanResult result, GapSide? side, ElementPath path)
        => result.Place(side, path) is { } span ? $"{span.Path}:{span.Start.Line}  {path}" : path.ToString();
}
