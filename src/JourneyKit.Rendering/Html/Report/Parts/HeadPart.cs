using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Map;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>The bar at the top, and what a page says first: title, standing, finding and numbers.</summary>
internal static class HeadPart
{
    public static void WriteBar(HtmlWriter writer, ReportSubject subject, IReadOnlyList<(string Id, string Name)> sections)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        writer.Open("header", ("class", "top"));
        foreach (var side in subject.Sides)
        {
            writer.Element("span", side.Name, ("class", side.Map.State == MapState.Current ? "tag" : "tag later"), ("dir", "auto"));
        }

        writer.Element("span", subject.Map.Title, ("class", "name"), ("dir", "auto")).Open("nav", ("aria-label", "Sections"));
        foreach (var (id, name) in sections)
        {
            writer.Element("a", name, ("href", "#" + id));
        }

        writer.Close().Close();
    }

    public static void WriteSummary(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        writer.Open("section", ("id", "summary"), ("aria-labelledby", "title"))
            .Element("h1", subject.Map.Title, ("id", "title"), ("dir", "auto"))
            .Element("p", string.Join(" · ", MapHeader.Standing(subject.Map).OfType<string>().Prepend(subject.Before is { } before ? $"{before.Name} → {subject.Main.Name}" : subject.Main.Name)), ("class", "meta"), ("dir", "auto"));
        if (Finding(subject) is { Length: > 0 } finding)
        {
            writer.Open("p", ("class", "lead"), ("dir", "auto"));
            HtmlSentence.Write(writer, finding, subject.Marks);
            writer.Close();
        }

        WriteNotices(writer, subject);
        TilesPart.Write(writer, subject);
        writer.Close();
    }

    private static string Finding(ReportSubject subject)
    {
        if (subject.Story is { } story)
        {
            return story.Report.Summary.Headline;
        }

        return string.Join(' ', MapFinding.Sentences(subject.Main.Sheet));
    }

    private static void WriteNotices(HtmlWriter writer, ReportSubject subject)
    {
        IReadOnlyList<string> notices = [.. subject.Outline.Notices, .. subject.Story?.Notices ?? []];
        if (notices.Count == 0)
        {
            return;
        }

        writer.Open("details", ("class", "notes")).Element("summary", $"Please note: {Listing.Count(notices.Count, "point")}").Open("ul");
        foreach (var notice in notices)
        {
            writer.Open("li").Open("bdi");
            HtmlSentence.Write(writer, notice, subject.Marks);
            writer.Close().Close();
        }

        writer.Close().Close();
    }
}
