using JourneyKit.Rendering.Scenes.Map;
using JourneyKit.Rendering.Scenes.Overview;
using JourneyKit.Rendering.Svg;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Index;

/// <summary>The page that leads to the pages of several journeys.</summary>
internal static class IndexPage
{
    private static readonly string[] Columns = ["Journey", "Feelings", "State", "Owner", "Reviewed", "Next review", "Conversion", "Touchpoints", "Pain points", "Findings"];

    public static string Write(IReadOnlyList<IndexedJourney> journeys, Theme theme)
        => new HtmlPage("Journeys", theme).Write(writer =>
        {
            writer.Element("a", "Skip to the journeys", ("class", "skip"), ("href", "#journeys"))
                .Open("div", ("class", "lay plain")).Open("main", ("id", "journeys"))
                .Element("h1", "Journeys")
                .Element("p", journeys.Count == 0 ? "There are no journeys here yet." : $"{Listing.Count(journeys.Count, "map")}.", ("class", "meta"));
            if (journeys.Count > 0)
            {
                WriteTable(writer, journeys);
            }

            writer.Close().Close();
        });

    private static void WriteTable(HtmlWriter writer, IReadOnlyList<IndexedJourney> journeys)
    {
        writer.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Table of the journeys")).Open("table", ("class", "stack index")).Open("thead").Open("tr");
        foreach (var column in Columns)
        {
            writer.Element("th", column, ("scope", "col"), ("class", column is "Touchpoints" or "Pain points" ? "num" : null));
        }

        writer.Close().Close().Open("tbody");
        for (var at = 0; at < journeys.Count; at++)
        {
            WriteRow(writer, journeys[at], at);
        }

        writer.Close().Close().Close();
    }

    private static void WriteRow(HtmlWriter writer, IndexedJourney journey, int at)
    {
        var facts = new PageFacts(journey.Request);
        var map = facts.Map;
        writer.Open("tr").Open("th", ("scope", "row"), ("dir", "auto"), ("lang", map.Language))
            .Element("a", map.Title, ("href", Address(journey.Page))).Close().Open("td");
        if (SmallCurve.Of(facts.Sheet, $"curve{at + 1}") is { } scene)
        {
            writer.Made(SvgWriter.Part(scene, static _ => default));
        }

        writer.Close();
        (string Words, bool IsNumber)[] cells =
        [
            (map.StateName, false),
            (facts.Owner ?? "nobody", false),
            (map.Reviewed is null ? "not known" : OutlineText.Date(map.Reviewed), false),
            (facts.ReviewDue is null ? "not set" : OutlineText.Date(facts.ReviewDue), false),
            (HeadlineNumbers.Main(facts.Sheet) is { Probability: { } share } flow ? $"{Figures.Percent(share)} {flow.Conversion.Name}" : "not known", false),
            (Figures.Number(map.Touchpoints.Count), true),
            (Figures.Number(map.Touchpoints.Sum(touchpoint => touchpoint.PainPoints.Count)), true),
            (facts.FindingCounts is "" ? "none" : facts.FindingCounts, false),
        ];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            writer.Element("td", cells[cell].Words, ("class", cells[cell].IsNumber ? "num" : null), ("data-label", Columns[cell + 2]), ("dir", "auto"));
        }

        writer.Close();
    }

    // A path, never an address that leads elsewhere: a colon or a second slash in it is written by its code.
    private static string Address(string page)
        => string.Join('/', page.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString));
}
