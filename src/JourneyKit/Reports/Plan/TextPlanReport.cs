using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Plan;

/// <summary>The plan for people on two screens; JSON has the rest.</summary>
internal sealed class TextPlanReport(Pen pen) : IReport<PlanResult>
{
    public void Write(PlanResult result)
    {
        pen.Marks = result.Marks;
        pen.Line(result.Plan.Map.Title, Tone.Strong).Line(result.Files, Tone.Faint);
        foreach (var topic in result.Topics)
        {
            pen.Line().Write(topic.Title, Tone.Info).Line(PlanResult.Note(topic) is { } note ? $"  ({note})" : "", Tone.Faint);
            foreach (var item in topic.Items.Take(topic.Most))
            {
                pen.Write("  ").Mark().Write(item.Text).Line($"  {item.Id}", Tone.Faint);
            }
        }

        pen.Line().Line($"Where a number comes from: {ReportOrigin.Name} plan … --explain ID", Tone.Faint);
    }
}
