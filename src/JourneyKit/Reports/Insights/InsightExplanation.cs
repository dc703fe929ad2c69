using JourneyKit.Insights.Findings;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Insights;

/// <summary>One finding with where each of its numbers comes from, and the lines that would write it down.</summary>
internal static class InsightExplanation
{
    public static void Write(Pen pen, InsightResult result, InsightItem item)
    {
        pen.Marks = QuotationMarks.Of(result.Insights.Map.Language);
        pen.Line(item.Id, Tone.Strong).Line(InsightWords.Line(item)).Line($"  {Where(result, item.Place)}", Tone.Faint);
        foreach (var number in item.Numbers)
        {
            pen.Line().Write($"{number.Name}: ", Tone.Strong).Line(Figures.Exactly(number.Value, number.Unit)).Line($"  {number.Formula}", Tone.Faint);
            foreach (var input in number.Inputs)
            {
                pen.Write($"  {input.Name}: {input.Value}").Line(input.Path is { } path ? $"   {Where(result, path)}" : "", Tone.Faint);
            }
        }

        if (item.Lines is { } lines)
        {
            pen.Line().Line("To write it down, adapt these lines:", Tone.Strong);
            foreach (var line in lines.TrimEnd('\n').Split('\n'))
            {
                pen.Line($"  {line}");
            }
        }
    }

    private static string Where(InsightResult result, ElementPath path)
        => result.Document.Place(path) is { } span ? $"{span.Path}:{span.Start.Line}  {path}" : path.ToString();
}
