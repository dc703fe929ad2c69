using JourneyKit.Model;
using JourneyKit.Validation.Privacy;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>Leaves out of a report what the rule on personal data finds in it, and says so.</summary>
internal sealed class PrivateWords(JourneyMap map)
{
    private readonly HashSet<string> ownDomains = PersonalTraces.OwnDomains(map);
    private int count;

    public StakeholderOutline LeftOutOf(StakeholderOutline outline)
    {
        var cleaned = outline with { Title = Clean(outline.Title), Notices = [.. outline.Notices.Select(Clean)], Sections = [.. outline.Sections.Select(Clean)] };
        return count == 0 ? outline : cleaned with
        {
            Notices = [.. cleaned.Notices, $"{(count == 1 ? "One text is" : $"{count} texts are")} left out: {(count == 1 ? "it identifies" : "they identify")} a person. Take that out of the map; `{ReportOrigin.Name} check` says where it stands."],
        };
    }

    private OutlineSection Clean(OutlineSection section)
        => new(Clean(section.Title), [.. section.Blocks.Select(Clean)]) { Parts = [.. section.Parts.Select(Clean)] };

    private OutlineBlock Clean(OutlineBlock block) => block switch
    {
        WordsBlock words => new WordsBlock(Clean(words.Text)),
        PointsBlock points => points with { Items = [.. points.Items.Select(Clean)] },
        GridBlock grid => grid with { Rows = [.. grid.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Clean)])] },
        QuotationBlock quotation => new QuotationBlock(Clean(quotation.Words), Clean(quotation.From)),
        _ => block,
    };

    private string Clean(string text)
    {
        if (PersonalTraces.FindIn(text, ownDomains.Contains) is not { } found)
        {
            return text;
        }

        count++;
        return $"(left out: it holds {found})";
    }
}
