using JourneyKit.Insights.Funnel;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>The funnel: what becomes of the journeys that come into each stage.</summary>
internal static class StageTable
{
    private const int MostStages = 10;
    private const int WidestName = 24;

    public static void Write(Pen pen, FlowResult result)
    {
        if (result.Stages.Count == 0)
        {
            return;
        }

        var isUnending = result.Stages.Any(stage => stage.Unending > 0);
        var names = result.Stages.Select(Name).ToList();
        var width = Math.Max("By stage".Length - 2, names.Max(name => name.Length));
        pen.Line().Write("By stage".PadRight(width + 2), Tone.Strong).Line($"  come in  go on   lost  end as meant{(isUnending ? "  never end" : "")}  convert  stage conversion", Tone.Faint);
        foreach (var (stage, name) in result.Stages.Zip(names).Take(MostStages))
        {
            pen.Write($"  {name.PadRight(width)}  {Text(stage.In),7}{Some(stage.On),7}{Some(stage.Lost),7}{Some(stage.Meant),14}{(isUnending ? Some(stage.Unending).PadLeft(11) : "")}{Some(stage.Converting ?? 0),9}");
            pen.Line($"{Text(stage.Conversion),18}", Tone.Strong);
        }

        if (result.Stages.Count > MostStages)
        {
            pen.Line($"  {result.Stages.Count - MostStages} more, in Markdown and JSON", Tone.Faint);
        }
    }

    private static string Name(StageFlow stage) => stage.Stage is { } known ? ValueText.Short(known.Key, WidestName) : "(no stage)";

    private static string Text(double? share) => share is { } known ? Figures.Percent(known) : "?";

    private static string Some(double? share) => share switch
    {
        null => "?",
        > 0 => Figures.Percent(share.Value),
        _ => "·",
    };
}
