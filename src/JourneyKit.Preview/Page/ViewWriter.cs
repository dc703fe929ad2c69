using System.Globalization;
using JourneyKit.Rendering.Html;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Svg;
using JourneyKit.Wording;

namespace JourneyKit.Preview.Page;

/// <summary>Writes what changes when a file is saved: faults, picture, findings and places.</summary>
internal static class ViewWriter
{
    private const string Anchor = "tp-";

    /// <summary>Writes what is shown where there is no map.</summary>
    /// <param name="folder">The folder that was looked through, as the user calls it.</param>
    public static string WriteNothing(string folder)
    {
        var writer = new HtmlWriter();
        writer.Open("p");
        HtmlSentence.Write(writer, MapShelf.NothingIn(folder), QuotationMarks.English);
        return writer.Close().ToString();
    }

    /// <summary>Writes a view as a part of a page.</summary>
    public static string Write(MapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var writer = new HtmlWriter();
        writer.Open("div", ("class", view.Fault is null ? "now" : "old"), ("data-revision", view.Revision.ToString(CultureInfo.InvariantCulture)));
        var errors = view.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ToList();
        if (view.Fault is not null)
        {
            writer.Open("section", ("class", "faults"), ("role", "alert")).Element("p", view.Scenes.Count > 0 || errors.Count == 0 ? view.Fault : "The file has errors, and there was no picture before.");
            Findings(writer, errors);
            writer.Close();
        }

        for (var page = 0; page < view.Scenes.Count; page++)
        {
            Picture(writer, view.Scenes[page], page, [.. view.Places.Select(place => place.Id)]);
        }

        writer.Element("h2", view.Findings.Count == 0 ? "No findings" : "Findings");
        Findings(writer, view.Fault is null ? view.Findings : [.. view.Findings.Except(errors)]);
        Places(writer, view.Places);
        return writer.Close().ToString();
    }

    // Names in a page are its own: every page of a picture gets a number.
    private static void Picture(HtmlWriter writer, Scene scene, int page, HashSet<string> ids)
        => writer.Open("figure", ("tabindex", "0"))
            .Made(SvgWriter.Part(page == 0 ? scene : scene with { Name = string.Create(CultureInfo.InvariantCulture, $"{scene.Name}{page + 1}") }, group => new SvgPlace(group.About is { } id && ids.Contains(id.Value) ? $"#{Anchor}{id.Value}" : null, null)))
            .Close();

    private static void Findings(HtmlWriter writer, IEnumerable<ShownFinding> findings)
    {
        writer.Open("ul", ("class", "find"));
        foreach (var finding in findings)
        {
            writer.Open("li").Open("span", ("class", finding.Severity == DiagnosticSeverity.Error ? "sign bad" : "sign")).Words(finding.Severity.ToString().ToLowerInvariant()).Close()
                .Open("p");
            HtmlSentence.Write(writer, finding.Message, QuotationMarks.English);
            writer.Words(" ").Element("span", finding.Id, ("class", "where")).Words(" ");
            Link(writer, finding.Place, finding.Place?.Words);
            writer.Close().Close();
        }

        writer.Close();
    }

    private static void Places(HtmlWriter writer, IReadOnlyList<ShownPlace> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        writer.Element("h2", "Touchpoints").Open("ul", ("class", "places"));
        foreach (var place in places)
        {
            writer.Open("li", ("id", Anchor + place.Id));
            Link(writer, place.Place, place.Name);
            writer.Words(" ").Element("span", place.Place?.Words, ("class", "where")).Close();
        }

        writer.Close();
    }

    private static void Link(HtmlWriter writer, PlaceLink? place, string? words)
    {
        if (place is null)
        {
            writer.Words(words);
        }
        else
        {
            writer.Element("a", words, ("href", place.Address));
        }
    }
}
