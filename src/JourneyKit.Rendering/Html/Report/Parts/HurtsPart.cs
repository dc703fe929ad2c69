using JourneyKit.Insights.Findings;
using JourneyKit.Rendering.Scenes.Map;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Svg;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>The pain points that weigh most, and whether anybody works on them; nothing where the map has none.</summary>
internal static class HurtsPart
{
    private const int Most = 5;
    private const double Size = 16;

    public static void Write(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        var pains = subject.Outline.Subject.Insights.Context.Pains;
        if (pains.Ranked.Count == 0)
        {
            return;
        }

        writer.Open("section", ("id", "hurts"), ("aria-labelledby", "hurts-h")).Element("h2", "What hurts most", ("id", "hurts-h")).Open("ol", ("class", "find"));
        foreach (var ranked in pains.Ranked.Take(Most))
        {
            WriteItem(writer, subject, ranked);
        }

        writer.Close();
        if (pains.Ranked.Count > Most)
        {
            writer.Open("p", ("class", "meta")).Element("a", $"All {Figures.Number(pains.Ranked.Count)} pain points", ("href", $"#{subject.Main.Prefix}table")).Words(" stand in the table.").Close();
        }

        writer.Close();
    }

    private static void WriteItem(HtmlWriter writer, ReportSubject subject, RankedPain ranked)
    {
        var insights = subject.Outline.Subject;
        var (pain, names) = (ranked.Pain, subject.Main.Names);
        writer.Open("li").Open("span", ("class", "sign bad"))
            .Made(SvgWriter.Sign([Signs.Pain(0, 0, Size, pain.Severity >= PainLane.Severe)])).Words(pain.Severity is { } severity ? $"{Figures.Number(severity)} of 5" : "not rated").Close()
            .Open("div").Element("p", pain.Description ?? pain.Name, ("dir", "auto"))
            .Open("p", ("class", "where"), ("dir", "auto")).Element("a", ranked.At.Name, ("href", "#" + names.Anchor(ElementKind.Touchpoint, ranked.At.Key)), ("dir", "auto"));
        HtmlSentence.Write(writer, $"{InsightText.ForWhom(subject.Map, pain.Personas)} · {Pains.Facts(insights.Insights.Context, insights.Insights.Context.Pains, ranked)}. {Pains.Answer(insights.Work, pain)}", subject.Marks);
        writer.Close().Close().Close();
    }
}
